import { VIEWS, type Language, type View } from '@teilhabe/charts';
import type { ParseArgsConfig } from 'node:util';
import { messageLanguage } from './command.js';
import { UsageError } from './exit.js';
import { FORMS, type Form } from './html/snippet.js';
import { LANGUAGES } from './languages.js';
import type { PictureSize } from './png/fitted-poster.js';
import type { Shown } from './read-shown.js';
import type { Words } from './words.js';

export const DEFAULT_WIDTH = 640;
/** What social media show without cutting it. */
export const DEFAULT_SIZE = '1200x630';

/** What `--view` takes: the charts of an indicator, and the map of a breakdown by district. */
const SHOWN_AS = [...VIEWS, 'map'] as const;

/** The options of `teilhabe render` beside those that every command knows. */
export const RENDER_OPTIONS = {
  out: { type: 'string' },
  svg: { type: 'boolean', default: false },
  html: { type: 'boolean', default: false },
  png: { type: 'string' },
  size: { type: 'string' },
  period: { type: 'string' },
  view: { type: 'string' },
  compare: { type: 'string', multiple: true, default: [] },
  category: { type: 'string', default: '' },
  events: { type: 'string', default: '' },
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
  readonly png?: string | undefined;
  readonly size?: string | undefined;
  readonly period?: string | undefined;
  readonly view?: string | undefined;
  readonly compare: string[];
  readonly category: string;
  readonly events: string;
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
  readonly view?: View | 'map';
  /** The publications of other towns, for a comparison. */
  readonly compare: readonly string[];
  /** The category that is compared; '' for the total. */
  readonly category: string;
  /** Ids of entries of the timeline, `area`, `none`; empty for the dataset's own events. */
  readonly events: readonly string[];
  /** Where to write a PNG and of which size; null for text. */
  readonly png: { readonly file: string; readonly size: PictureSize } | null;
  /** Null for an SVG or a PNG. */
  readonly snippet: {
    readonly form: Form | 'email';
    readonly src: string;
    readonly drawing: string;
    readonly headingLevel: number;
    readonly prefix: string;
  } | null;
}

/** Understands the options; throws `UsageError` where one is none. */
export function renderOptions(values: RenderValues): RenderOptions {
  if ([values.svg, values.html, values.png !== undefined].filter(Boolean).length > 1)
    throw new UsageError({
      de: 'Nehmen Sie nur eines von --svg, --html und --png.',
      en: 'Say either --svg or --html or --png.',
    });
  const { period, view, compare, category } = values;
  if (category !== '' && compare.length === 0)
    throw new UsageError({ de: '--category braucht --compare.', en: '--category needs --compare.' });
  if (compare.length > 0 && view !== undefined)
    throw new UsageError({
      de: 'Nehmen Sie nur eines von --view und --compare.',
      en: 'Say either --view or --compare.',
    });
  return {
    language: languageOf(values.lang ?? messageLanguage(undefined)),
    width: numberFrom('--width', values.width, 200, 4000, { de: 'eine ganze Zahl von Pixeln', en: 'whole pixels' }),
    ...(period === undefined ? {} : { period }),
    ...(view === undefined ? {} : { view: oneOf('--view', view, SHOWN_AS) }),
    compare,
    category,
    events: values.events.split(/[\s,]+/).filter(Boolean),
    png: values.png === undefined ? null : { file: values.png, size: sizeOf(values.size ?? DEFAULT_SIZE) },
    snippet: values.html ? snippetOptions(values) : null,
  };
}

/** Throws `UsageError` when a dataset has no such period. */
export function checkPeriod(shown: Shown, period: string | undefined): void {
  if (!('dataset' in shown) || period === undefined) return;
  const periods = shown.dataset.dimension['period']?.category.index ?? [];
  if (!periods.includes(period))
    throw new UsageError({
      de: `Es gibt keinen Zeitraum „${period}“. Es gibt: ${periods.join(', ')}.`,
      en: `There is no period "${period}". There are: ${periods.join(', ')}.`,
    });
}

function snippetOptions(values: RenderValues): NonNullable<RenderOptions['snippet']> {
  const form = oneOf('--snippet', values.snippet ?? 'figure', [...FORMS, 'email'] as const);
  const { src = '', prefix } = values;
  if (form === 'email') checkEmail(values);
  if (form !== 'figure' && form !== 'email' && src === '')
    throw new UsageError({
      de: `--snippet ${form} braucht --src ADRESSE: die index.json der Veröffentlichung, wie die Seite sie anspricht.`,
      en: `--snippet ${form} needs --src ADDRESS: the publication's index.json as the page addresses it.`,
    });
  if (addressesIn(src).some((address) => /^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(address)))
    throw new UsageError({
      de: `--src ist eine Adresse mit http oder https; gefunden: „${src}“.`,
      en: `--src takes http and https; found "${src}".`,
    });
  const publications = values.compare.length + 1;
  if (publications > 1 && src !== '' && addressesIn(src).length !== publications)
    throw new UsageError({
      de: `--src braucht für jede der ${publications} Veröffentlichungen eine Adresse, mit Leerzeichen; gefunden: „${src}“.`,
      en: `--src takes an address for each of the ${publications} publications, by spaces; found "${src}".`,
    });
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(prefix))
    throw new UsageError({
      de: `--prefix besteht aus Kleinbuchstaben, Ziffern und Bindestrichen; gefunden: „${prefix}“.`,
      en: `--prefix takes small letters, digits and hyphens; found "${prefix}".`,
    });
  const headingLevel = numberFrom('--heading-level', values['heading-level'], 2, 6, {
    de: 'eine Ebene',
    en: 'a level',
  });
  return {
    form,
    src,
    drawing: values.drawing ?? (form === 'div' || form === 'email' ? 'none' : 'inline'),
    headingLevel,
    prefix,
  };
}

/** A message is read elsewhere: what it links needs a whole address, and no client shows a drawing within it. */
function checkEmail({ src = '', drawing = 'none' }: RenderValues): void {
  const isAbsolute = (address: string) => /^https?:\/\/[^\s<>"]+$/.test(address);
  if (drawing !== 'none' && !isAbsolute(drawing))
    throw new UsageError({
      de: `--snippet email braucht --drawing https://… eines Bildes, das --png geschrieben hat; gefunden: „${drawing}“.`,
      en: `--snippet email takes --drawing https://… of a picture that --png wrote; found "${drawing}".`,
    });
  if (src !== '' && !isAbsolute(src))
    throw new UsageError({
      de: `--snippet email braucht --src https://…/index.json; gefunden: „${src}“.`,
      en: `--snippet email takes --src https://…/index.json; found "${src}".`,
    });
}

/** `1200x630`: whole pixels, 200 to 4000 each; throws `UsageError` for anything else. */
function sizeOf(text: string): PictureSize {
  const [, width, height] = /^(\d+)x(\d+)$/.exec(text) ?? [];
  const size = { width: Number(width), height: Number(height) };
  if ([size.width, size.height].every((pixels) => pixels >= 200 && pixels <= 4000)) return size;
  throw new UsageError({
    de: `--size ist BREITExHÖHE in Pixeln, je 200 bis 4000, etwa 1200x630; gefunden: „${text}“.`,
    en: `--size takes WIDTHxHEIGHT in pixels, 200 to 4000 each, such as 1200x630; found "${text}".`,
  });
}

/** The addresses of several publications, which spaces part. */
export function addressesIn(src: string): readonly string[] {
  return src.split(/\s+/).filter(Boolean);
}

function languageOf(asked: string): Language {
  const found = LANGUAGES.find(({ tag }) => tag === asked);
  if (found !== undefined) return found;
  const known = LANGUAGES.map(({ tag }) => tag).join(', ');
  throw new UsageError({
    de: `Unbekannte Sprache: „${asked}“; es gibt ${known}.`,
    en: `Unknown language: "${asked}"; there are ${known}.`,
  });
}

function numberFrom(option: string, asked: string, least: number, most: number, what: Words): number {
  const number = Number(asked);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new UsageError({
    de: `${option} ist ${what.de} von ${least} bis ${most}; gefunden: „${asked}“.`,
    en: `${option} takes ${what.en} from ${least} to ${most}; found "${asked}".`,
  });
}

function oneOf<Word extends string>(option: string, asked: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === asked);
  if (found !== undefined) return found;
  throw new UsageError({
    de: `${option} ist ${words.join(', ')}; gefunden: „${asked}“.`,
    en: `${option} takes ${words.join(', ')}; found "${asked}".`,
  });
}
