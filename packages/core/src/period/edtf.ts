import type { Period } from '../publication.js';
import { edtfBounds } from './edtf-bounds.js';
import { periodText } from './period-text.js';

/**
 * The period that an EDTF text means (ISO 8601-2:2019, levels 0 and 1, and what level 2 has of seasons, quarters,
 * half-years, sets and unspecified digits), resolved to its first and last day, with words in German and English.
 * A time of day is resolved to the day as written. Null for a text that is not EDTF, for days that no calendar has, and
 * for years of more than four digits, which no monitor needs.
 */
export function parsePeriod(text: string): Period | null {
  const resolved = edtfBounds(text);
  if (resolved === null) return null;
  const bounds = {
    edtf: text,
    ...resolved,
    precision: precisionOf(text),
    ...(/[~%?]/.test(text) ? { approximate: true } : {}),
  };
  return { ...bounds, text: { de: periodText(bounds, 'de'), en: periodText(bounds, 'en') } };
}

/** Whether a text is EDTF with days that exist. */
export function isEdtf(text: string): boolean {
  return edtfBounds(text) !== null;
}

const SEASON_FROM = 21;
const HALF_YEAR_FROM = 40;

function precisionOf(text: string): Period['precision'] {
  if (/[/,[{]|\.\./.test(text)) return 'interval';
  const [, month, date] = text.replace(/[~%?]/g, '').split(/(?<=\d|X)-/);
  if (month === undefined) return 'year';
  if (date !== undefined) return 'day';
  if (Number(month) >= HALF_YEAR_FROM) return 'half-year';
  return Number(month) >= SEASON_FROM ? 'season' : 'month';
}
