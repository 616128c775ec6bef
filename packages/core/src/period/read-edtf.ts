import { parse, type Parsed } from './edtf-library.js';

/**
 * A day, month, part of a year, or year. Digits may be `X` where they are not known; a year has four digits, and `-`
 * before them when it lies before the year 0.
 */
export interface EdtfPoint {
  readonly kind: 'point';
  readonly year: string;
  /** `01` to `12`, or the code of a season, quarter, third or half-year, `21` to `41`. */
  readonly month?: string;
  readonly day?: string;
  /** How many digits of the year are certain, in `1950S2`. */
  readonly significant?: number;
  /** Marked `~` or `%`, in whole or in part. */
  readonly approximate: boolean;
  /** Marked `?` or `%`, in whole or in part. */
  readonly uncertain: boolean;
}

/** `..` is open: it goes on, or there is no limit. Nothing written is unknown. */
export type EdtfEnd = EdtfPoint | 'open' | 'unknown';

export interface EdtfInterval {
  readonly kind: 'interval';
  readonly first: EdtfEnd;
  readonly last: EdtfEnd;
}

/** `{…}`: all of the members, or `[…]`: one of them. */
export interface EdtfSet {
  readonly kind: 'all' | 'one';
  readonly members: readonly (EdtfPoint | EdtfInterval)[];
}

export type Edtf = EdtfPoint | EdtfInterval | EdtfSet;

/** No period of a monitor is written longer, and the library's time grows with the length. */
const LONGEST = 100;

/**
 * What an EDTF text says (ISO 8601-2:2019, levels 0 and 1, and of level 2 the marks and unspecified digits of parts, parts of
 * a year, sets and significant digits); null for any other text and for years of more than four digits, which no
 * monitor needs. The grammar is that of npm's `edtf`, which is asked where a text is more than
 * a plain year, month or day. Its errors are mended here, and by
 * `edtfBounds`, which counts the days itself: the library moves days that no calendar has, takes unknown ends for 1970,
 * lets spring begin in January, reads `201912` as a moment and `85` as a century, and refuses half-years and seasons in
 * intervals beside open ends and other points.
 */
export function readEdtf(text: string): Edtf | null {
  if (text.length > LONGEST) return null;
  if (/^[[{]/.test(text)) return readSet(text);
  return text.includes('/') ? intervalOf(text.split('/')) : readPoint(text);
}

function readSet(text: string): EdtfSet | null {
  if (parsed(text) === null) return null;
  const texts = text.slice(1, -1).split(',');
  const members = texts.map((member) => (member.includes('..') ? rangeOf(member) : readPoint(member)));
  if (members.includes(null)) return null;
  return { kind: text.startsWith('{') ? 'all' : 'one', members: members.filter((member) => member !== null) };
}

/** `1670..1672`, `1760-12..` and `..1984` inside a set. */
function rangeOf(member: string): EdtfInterval | null {
  return intervalOf(member.split('..').map((end) => (end === '' ? '..' : end)));
}

/** Two ends, of which one may be open or unknown. */
function intervalOf(ends: readonly string[]): EdtfInterval | null {
  const [first, last] = ends.map((end): EdtfEnd | null => {
    if (end === '..') return 'open';
    return end === '' ? 'unknown' : readPoint(end);
  });
  if (ends.length !== 2 || !first || !last) return null;
  return typeof first === 'string' && typeof last === 'string' ? null : { kind: 'interval', first, last };
}

const MARKS_AND_TIME = /[~?%]|T.*$/g;

/**
 * Digits are taken from the text, because the library turns `2004-X0`, an October, into a January. It also forgets that
 * `-XXX0` lies before the year 0, so that years are known or after it.
 */
function readPoint(text: string): EdtfPoint | null {
  const found = isPlain(text) ? CERTAIN : parsed(text);
  const parts = /^(-?[\dX]{4})(?:S\d+)?(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(text.replace(MARKS_AND_TIME, ''));
  const [, year = '', month, day] = parts ?? [];
  if (found === null || parts === null || (year.startsWith('-') && year.includes('X'))) return null;
  return {
    kind: 'point',
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(found.significant === undefined ? {} : { significant: found.significant }),
    approximate: Boolean(found.approximate),
    uncertain: Boolean(found.uncertain),
  };
}

/** What the library says of every plain text. */
const CERTAIN: Pick<Parsed, 'significant' | 'approximate' | 'uncertain'> = {};

/** A year, month or day without marks; of days only those that every month has. */
function isPlain(text: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|1\d|2[0-8]))?)?$/.test(text);
}

/** Rows repeat few periods, and the library takes a tenth of a millisecond for each. */
const remembered = new Map<string, Parsed | null>();
const REMEMBERED = 1000;

/** What the library makes of a text without strokes; null where it throws. It is not asked about ordinary words. */
function parsed(text: string): Parsed | null {
  if (!/^[~?%[{\d.X-][\dX~?%.,:TZS+[\]{}-]*$/.test(text)) return null;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const found = parsedAnew(text);
  remembered.set(text, found);
  return found;
}

const KINDS = { types: ['Date', 'Season', 'Year', 'Set', 'List'], seasonUncertainty: true };

function parsedAnew(text: string): Parsed | null {
  try {
    return parse(text, KINDS);
  } catch {
    return null;
  }
}
