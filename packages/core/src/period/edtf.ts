import type { Period } from '../publication.js';
import { edtfBounds, type Bounds } from './edtf-bounds.js';
import { periodText } from './period-text.js';
import { readEdtf, type Edtf, type EdtfPoint } from './read-edtf.js';

/**
 * The period that an EDTF text means (ISO 8601-2:2019, levels 0 and 1, and what level 2 has of seasons, quarters,
 * half-years, sets, marks and unspecified digits), resolved to its first and last day, with words in German and English.
 * Null for a text that is not EDTF, for days that no calendar has, and for years of more than four digits, which no
 * monitor needs.
 */
export function parsePeriod(text: string): Period | null {
  const edtf = readEdtf(text);
  const bounds = edtf && edtfBounds(edtf);
  if (!edtf || !bounds) return null;
  return {
    edtf: text,
    ...bounds,
    precision: edtf.kind === 'point' ? precisionOf(edtf) : 'interval',
    ...(pointsOf(edtf).some(isVague) ? { approximate: true } : {}),
    text: { de: periodText(edtf, 'de'), en: periodText(edtf, 'en') },
  };
}

/** Whether a text is EDTF with days that exist. */
export function isEdtf(text: string): boolean {
  return boundsOf(text) !== null;
}

/** The first and last day of an EDTF text; null where `parsePeriod` is null. */
export function boundsOf(text: string): Bounds | null {
  const edtf = readEdtf(text);
  return edtf && edtfBounds(edtf);
}

const SEASON_FROM = 21;
const HALF_YEAR_FROM = 40;

function precisionOf({ month, day }: EdtfPoint): Period['precision'] {
  if (month === undefined) return 'year';
  if (day !== undefined) return 'day';
  if (Number(month) >= HALF_YEAR_FROM) return 'half-year';
  return Number(month) >= SEASON_FROM ? 'season' : 'month';
}

function isVague({ approximate, uncertain, significant }: EdtfPoint): boolean {
  return approximate || uncertain || significant !== undefined;
}

function pointsOf(edtf: Edtf): readonly EdtfPoint[] {
  if (edtf.kind === 'point') return [edtf];
  if (edtf.kind !== 'interval') return edtf.members.flatMap(pointsOf);
  return [edtf.first, edtf.last].filter((end) => typeof end !== 'string');
}
