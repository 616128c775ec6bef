import type { FailureKind } from '../load/failure.js';

/** A text that depends on a number; `{count}` stands for it. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

/** What the elements say beyond the catalogue of charts: short, and needed even when nothing could be loaded. */
export interface Words {
  readonly loading: string;
  readonly failures: Readonly<Record<FailureKind, string>>;
  readonly retry: string;
  readonly empty: string;
  readonly readHint: string;
  readonly toTable: string;
  readonly csv: { readonly de: string; readonly en: string };
  readonly all: string;
  readonly levels: { readonly city: string; readonly administration: string };
  readonly chosenArea: string;
  readonly otherArea: string;
  readonly edition: string;
  readonly indicators: Counted;
  readonly timeline: { readonly when: string; readonly what: string; readonly lane: string; readonly about: string };
}

/** `text` with each `{name}` replaced by its value. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => (Object.hasOwn(values, name) ? values[name]! : gap));
}

/** The form of `texts` that the language `tag` uses for `count`, with the number filled in. */
export function counted(texts: Counted, count: number, tag: string): string {
  const form = new Intl.PluralRules(tag).select(count) === 'one' ? texts.one : texts.other;
  return fill(form, { count: new Intl.NumberFormat(tag).format(count) });
}
