import { isEdtf } from './edtf.js';
import { writtenPoint } from './written-point.js';
import { writtenSpan } from './written-span.js';

/** No period is written longer. */
const LONGEST = 100;

/** What may stand before a period without changing it: `Stichtag: 31.12.2015`, `im Jahr 2010`, `as of 2010`. */
const LEADING =
  /^(?:stichtag|sachstand|stand|zeitraum|berichtsjahr|kalenderjahr|jahre?|year|zum|vom|am|per|im|in|on|as of|das|dem|der|the)(?:: ?| )/;

const SINCE =
  /^(?:seit|ab|since|from) (?:(?:anfang|beginn|the beginning of) )?(?<from>.+)$|^(?<ongoing>.+?) ?(?:bis|to|–) ?(?:heute|today|present|date)$/;
/** `bis Ende 2012` ends where 2012 does; `Ende 2012` alone begins nowhere. */
const UNTIL = /^(?:bis|until|till|up to) (?:einschließlich |einschl\. )?(?:ende |the end of )?(?<until>.+)$/;
const ABOUT = /^(?:um|ca\.?|circa|zirka|etwa|ungefähr|about|around|approximately|c\.) ?(?<point>.+)$/;
const PRESUMABLY =
  /^(?:vermutlich|wahrscheinlich|vielleicht|presumably|probably|perhaps) (?<point>.+)$|^(?<asked>.+?) ?\(?\?\)?$/;

/**
 * The EDTF text that a German or English way of writing a period means: `31.12.2024` → `2024-12-31`, `2. Halbjahr 2013` →
 * `2013-41`, `seit 2010` → `2010/..`, `um 1985` → `1985~`. EDTF itself passes through. Null for any other text, for
 * days that no calendar has, for more than 100 characters, and wherever two readings are possible: years of two digits
 * (`31.12.24`; only the second year of `2024/25` may be short), `05/06/2022`, `2024/05`, `Winter 2010`, `Mitte 2012`,
 * weeks.
 */
export function edtfOf(text: string): string | null {
  if (text.length > LONGEST) return null;
  const plain = plainText(text);
  return openPeriod(plain) ?? qualifiedPoint(plain) ?? writtenSpan(plain, qualifiedPoint) ?? edtfItself(text.trim());
}

/** In lower case, with single spaces, one kind of hyphen, and one kind of dash, which is also a hyphen between spaces. */
function plainText(text: string): string {
  const spaced = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const dashed = spaced
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(/[\u2012\u2014]/g, '–')
    .replaceAll(' - ', ' – ');
  return withoutLeading(dashed);
}

function withoutLeading(text: string): string {
  return text.replace(LEADING, '').replace(LEADING, '');
}

/** `2024S1` means a half-year to Eurostat and a millennium to EDTF. */
function edtfItself(text: string): string | null {
  return !/^\d{4}S\d$/.test(text) && isEdtf(text) ? text : null;
}

function openPeriod(text: string): string | null {
  const { from, ongoing } = SINCE.exec(text)?.groups ?? {};
  const { until } = UNTIL.exec(text)?.groups ?? {};
  const start = qualifiedPoint(withoutLeading(from ?? ongoing ?? ''));
  const end = qualifiedPoint(withoutLeading(until ?? ''));
  if (start !== null) return `${start.split('/')[0]!}/..`;
  return end === null ? null : `../${end.split('/').at(-1)!}`;
}

/** A point with a mark where it is about or presumably that: `vermutlich um 1985` → `1985%`. */
function qualifiedPoint(text: string): string | null {
  const { point, asked } = PRESUMABLY.exec(text)?.groups ?? {};
  const presumed = point ?? asked;
  const { point: near } = ABOUT.exec(presumed ?? text)?.groups ?? {};
  const found = writtenPoint(withoutLeading(near ?? presumed ?? text));
  const mark = presumed === undefined ? (near === undefined ? '' : '~') : near === undefined ? '?' : '%';
  return found === null || (mark !== '' && /[/XT]/.test(found)) ? null : `${found}${mark}`;
}
