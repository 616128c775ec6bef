/** What a cell looks like, as far as headers, numbers and gaps can be told apart by it. */
export type CellKind = 'empty' | 'number' | 'period' | 'sign' | 'text';

/** No number or day is longer; so a long text costs no search. */
const LONGEST = 40;

const YEAR_OR_DAY =
  /^(?:1[5-9]\d\d|20\d\d|2100|\d{4}-\d{2}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}[./]\d{4}|\d{4} ?[/–-] ?\d{2,4})$/;

const NUMBER = /^\(?[+\-−–±]?\s*[€$£]?\s?\d[\d.,'’\s]*(?:[eE][+-]?\d+)?\s?[%‰€]?\)?$/;

/** A time of day, or a day with one: never a heading. */
const TIME = /^(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4}[ T])?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?Z?$/;

/** The signs of official statistics for "no number here", and those of others. */
const SIGN = /^(?:[-–—.·/x…*]|\.{2,3}|\(\)|n\/a|[kn]\. ?[av]\.|null|nan)$/i;

export function kindOf(cell: string): CellKind {
  const text = cell.trim();
  if (text === '') return 'empty';
  if (text.length > LONGEST) return 'text';
  if (YEAR_OR_DAY.test(text)) return 'period';
  if (NUMBER.test(text) || TIME.test(text)) return 'number';
  return SIGN.test(text) ? 'sign' : 'text';
}

/** One number and nothing else, with a decimal comma or groups of thousands: `1,5`, `1.234,5`, `100,000.00`. */
export function isOneNumber(cell: string): boolean {
  const text = cell.trim();
  return text.length <= LONGEST && (DECIMAL.test(text) || POINT_GROUPS.test(text) || COMMA_GROUPS.test(text));
}

const DECIMAL = /^[+\-−–]?\s*\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?\s?[%‰€]?$/;
const POINT_GROUPS = /^[+\-−–]?\s*\d{1,3}(?:[.\s]\d{3})+(?:,\d+)?\s?[%‰€]?$/;
const COMMA_GROUPS = /^[+\-−–]?\s*\d{1,3}(?:,\d{3})+(?:\.\d+)?\s?[%‰€]?$/;

/** How many words a text has, counted up to ten. */
export function wordsIn(text: string): number {
  return text
    .trim()
    .slice(0, 400)
    .split(/\s+/, 10)
    .filter((word) => word !== '').length;
}
