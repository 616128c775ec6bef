import edtf from 'edtf';
import type { Period } from '../publication.js';
import { periodText } from './period-text.js';

/** Beyond this the calendar of JavaScript ends; npm's edtf gives it for an open end. */
const EARLIEST_YEAR = -9999;

/**
 * The period that an EDTF text means (ISO 8601-2:2019, level 0 and 1, and half-years of level 2), resolved to its
 * first and last day, with words in German and English. npm's `edtf` parses; its known errors are corrected here:
 * days that no calendar has are refused (it moves 2023-02-29 to March), an open or unknown end is null.
 * Returns null for a text that is not EDTF.
 */
export function parsePeriod(text: string): Period | null {
  const parsed = parse(text);
  if (parsed === null || !realDays(text)) return null;
  const [start = text, end] = text.split('/');
  const openStart = end !== undefined && (start === '..' || start === '');
  const openEnd = end === '..' || end === '';
  const bounds = {
    edtf: text,
    earliest: openStart ? null : day(parsed.min),
    latest: openEnd ? null : day(parsed.max),
    precision: precisionOf(text),
    ...(/[~%?]/.test(text) ? { approximate: true } : {}),
  };
  return { ...bounds, text: { de: periodText(bounds, 'de'), en: periodText(bounds, 'en') } };
}

/** Whether a text is EDTF with days that exist. */
export function isEdtf(text: string): boolean {
  return parse(text) !== null && realDays(text);
}

function parse(text: string): { min: number; max: number } | null {
  try {
    return edtf(text);
  } catch {
    return null;
  }
}

/** False when a full date in the text is one that no calendar has, such as 2023-02-29. */
function realDays(text: string): boolean {
  return [...text.matchAll(/(-?\d{4})-(\d{2})-(\d{2})/g)].every(([, year, month, date]) => {
    const real = new Date(0);
    real.setUTCFullYear(Number(year), Number(month) - 1, Number(date));
    return real.getUTCMonth() === Number(month) - 1 && real.getUTCDate() === Number(date);
  });
}

function day(time: number): string | null {
  if (!Number.isFinite(time)) return null;
  const date = new Date(time);
  const year = date.getUTCFullYear();
  if (year < EARLIEST_YEAR || year > 9999) return null;
  const sign = year < 0 ? '-' : '';
  const rest = `${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
  return `${sign}${String(Math.abs(year)).padStart(4, '0')}-${rest}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

const SEASON_FROM = 21;
const HALF_YEAR_FROM = 40;

function precisionOf(text: string): Period['precision'] {
  if (text.includes('/')) return 'interval';
  const [, month, date] = text.replace(/[~%?]/g, '').split(/(?<=\d|X)-/);
  if (month === undefined) return 'year';
  if (date !== undefined) return 'day';
  if (Number(month) >= HALF_YEAR_FROM) return 'half-year';
  return Number(month) >= SEASON_FROM ? 'season' : 'month';
}
