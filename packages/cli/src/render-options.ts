import { VIEWS, type Language, type View } from '@teilhabe/charts';
import type { ParseArgsConfig } from 'node:util';
import { messageLanguage } from './command.js';
import { UsageError } from './exit.js';
import { FORMS, type Form } from './html/snippet.js';
import { LANGUAGES } from './languages.js';
import type { Shown } from './read-shown.js';

export const DEFAULT_WIDTH = 640;

/** The options of `teilhabe render` beside those that every command knows. */
export const RENDER_OPTIONS = {
  out: { type: 'string' },
  svg: { type: 'boolean', default: false },
  html: { type: 'boolean', default: false },
  period: { type: 'string' },
  view: { type: 'string' },
  width: { type: 'string', default: String(DEFAULT_WIDTH) },
  snippet: { type: 'string' },
  src: { type: 'string' },
  drawing: { type: 'string' },
  'heading-level': { type: 'string', default: '3' },
  prefix: { type: 'string', default: 'teilhabe' },
} as const satisfies ParseArgsConfig['options'];

/** What was written behind the options. */
export interface RenderValues {
  readonly lang?: string | undefined;
  readonly svg: boolean;
  readonly html: boolean;
  readonly period?: string | undefined;
  readonly view?: string | undefined;
  readonly width: string;
  readonly snippet?: string | undefined;
  readonly src?: string | undefined;
  readonly drawing?: string | undefined;
  readonly 'heading-level': string;
  readonly prefix: string;
}

/** The same, understood. */
export interface RenderOptions {
  readonly language: Language;
  readonly width: number;
  readonly period?: string;
  readonly view?: View;
  /** Null for an SVG. */
  readonly snippet: {
    readonly form: Form;
    readonly src: string;
    readonly drawing: string;
    readonly headingLevel: number;
    readonly prefix: string;
  } | null;
}

/** Understands the options; throws `UsageError` where one is none. */
export function renderOptions(values: RenderValues): RenderOptions {
  if (values.svg && values.html) throw new UsageError('Say either --svg or --html.');
  const { period, view } = values;
  return {
    language: languageOf(values.lang ?? messageLanguage(undefined)),
    width: numberFrom('--width', values.width, 200, 4000, 'whole pixels'),
    ...(period === undefined ? {} : { period }),
    ...(view === undefined ? {} : { view: oneOf('--view', view, VIEWS) }),
    snippet: values.html ? snippetOptions(values) : null,
  };
}

/** Throws `UsageError` when a dataset has no such period. */
export function checkPeriod(shown: Shown, period: string | undefined): void {
  if (shown.kind === 'timeline' || period === undefined) return;
  const periods = shown.dataset.dimension['period']?.category.index ?? [];
  if (!periods.includes(period))
    throw new UsageError(`There is no period "${period}". There are: ${periods.join(', ')}.`);
}

function snippetOptions(values: RenderValues): NonNullable<RenderOptions['snippet']> {
  const form = oneOf('--snippet', values.snippet ?? 'figure', FORMS);
  const { src = '', prefix } = values;
  if (form !== 'figure' && src === '')
    throw new UsageError(
      `--snippet ${form} needs --src ADDRESS: the publication's index.json as the page addresses it.`,
    );
  if (/^\s*(?!https?:)[a-z][a-z0-9+.-]*:/i.test(src))
    throw new UsageError(`--src takes http and https; found "${src}".`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(prefix))
    throw new UsageError(`--prefix takes small letters, digits and hyphens; found "${prefix}".`);
  const headingLevel = numberFrom('--heading-level', values['heading-level'], 2, 6, 'a level');
  return { form, src, drawing: values.drawing ?? (form === 'div' ? 'none' : 'inline'), headingLevel, prefix };
}

function languageOf(asked: string): Language {
  const found = LANGUAGES.find(({ tag }) => tag === asked);
  if (found !== undefined) return found;
  const known = LANGUAGES.map(({ tag }) => tag).join(', ');
  throw new UsageError(`Unknown language: "${asked}"; there are ${known}.`);
}

function numberFrom(option: string, asked: string, least: number, most: number, what: string): number {
  const number = Number(asked);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new UsageError(`${option} takes ${what} from ${least} to ${most}; found "${asked}".`);
}

function oneOf<Word extends string>(option: string, asked: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === asked);
  if (found !== undefined) return found;
  throw new UsageError(`${option} takes ${words.join(', ')}; found "${asked}".`);
}
