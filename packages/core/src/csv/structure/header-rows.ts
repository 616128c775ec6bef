import { bodyBelow, contrasts } from './header-evidence.js';
import type { RowShape } from './row-shape.js';

/** GENESIS writes one row for each feature in the columns' heads; more than these nobody can read. */
const MOST_HEADERS = 6;

/** What numbers count, as it stands in a row of units. */
const UNIT =
  /^[[(]?(?:in )?(?:%|‰|prozent(?:punkte)?|anzahl|zahl|personen|haushalte|€|eur|euro|tsd\.?(?: (?:€|eur|euro))?|teur|mio\.?(?: (?:€|eur|euro))?|1[ .]?000(?: (?:€|eur|euro))?|ha|qm|m²|km²|qkm|jahre?|je 1[ .]?000(?: einwohner)?|number|percent|persons|years?)[\])]?$/i;

/** How many rows the header has that begins at some index: 1 unless the rows below it are clearly no data. */
export function headerRowCount(shapes: readonly RowShape[], start: number): number {
  let count = 1;
  while (count < MOST_HEADERS && isHeaderToo(shapes, start, start + count)) count += 1;
  return count;
}

function isHeaderToo(shapes: readonly RowShape[], start: number, at: number): boolean {
  const above = shapes[at - 1]!;
  const row = shapes[at];
  if (!row || row.row !== above.row + 1 || row.cells.length < 2) return false;
  const body = numbersBelow(shapes, start, at);
  // Without a title above, two cells and two rows of numbers have to show what a row is that begins empty.
  if (start === 0 && row.first > 0 && (row.filled < 2 || body.length < 2)) return false;
  if (repeats(above, row)) return contrasts(row, body).length > 0;
  const labels = row.kinds.every((kind) => kind === 'empty' || kind === 'text' || kind === 'period');
  if (!labels || !hasNumbers(row, body) || !leavesNames(row, body)) return false;
  return isUnits(row) || continues(shapes[start]!, row) || fillsGaps(above, row) || splitsNames(above, row);
}

/** The rows below a header row without those that may be header rows too. */
function numbersBelow(shapes: readonly RowShape[], start: number, at: number): readonly RowShape[] {
  const below = bodyBelow(shapes, at);
  const first = shapes[start]!;
  const data = below.findIndex((row) => !continues(first, row) && !repeats(first, row) && !isUnits(row));
  return data < 0 ? [] : below.slice(data);
}

/** A row that leaves as many cells empty at the left as the first header row: there stand the names of the rows. */
function continues({ first, kinds }: RowShape, row: RowShape): boolean {
  const labels = [...kinds, ...row.kinds].every((kind) => kind === 'empty' || kind === 'text' || kind === 'period');
  return first > 0 && row.first === first && labels && row.cells.length > first;
}

/** The names of a header row once more. */
function repeats(above: RowShape, row: RowShape): boolean {
  return (
    row.filled > 1 && above.cells.length === row.cells.length && row.cells.every((cell, i) => cell === above.cells[i])
  );
}

/** Only units, and perhaps a name for them at the left. */
function isUnits({ cells, kinds, first }: RowShape): boolean {
  const from = first === 0 && /^(?:einheit(?:en)?|units?)\s*:?$/i.test(cells[0]!.trim()) ? 1 : first;
  const units = cells.slice(from).filter((_, i) => kinds[i + from] !== 'empty');
  return (first > 0 || from > 0) && units.length > 0 && units.every((unit) => UNIT.test(unit.trim()));
}

/** Names under those of groups, which are written over the first of their columns only. */
function fillsGaps(above: RowShape, row: RowShape): boolean {
  const filled = row.kinds.flatMap((kind, i) => (kind === 'empty' ? [] : [i]));
  const gaps = filled.filter((i) => (above.kinds[i] ?? 'empty') === 'empty');
  const groups = gaps.filter((i) => i > 1 && (above.kinds[i - 1] ?? 'empty') !== 'empty').length;
  return row.filled > 1 && gaps.length > 0 && (row.first > 0 || above.first > 0 || (groups > 1 && gaps.length > 2));
}

/** Names under names that occur more than once, so that only both together name a column. */
function splitsNames(above: RowShape, row: RowShape): boolean {
  const names = row.cells
    .map((cell, i) => [above.cells[i] ?? '', cell] as const)
    .filter(([, cell]) => cell.trim() !== '');
  const uppers = new Set(names.map(([upper]) => upper));
  const pairs = new Set(names.map((pair) => JSON.stringify(pair)));
  return row.first > 0 && names.length > 1 && uppers.size < names.length && pairs.size === names.length;
}

/** Where a row is empty at the left, most rows below have their names there. */
function leavesNames({ first }: RowShape, body: readonly RowShape[]): boolean {
  return first === 0 || 2 * body.filter((row) => row.first < first).length >= body.length;
}

/** Below at least half of the names, and below two where there are more, stand numbers. */
function hasNumbers(row: RowShape, body: readonly RowShape[]): boolean {
  const columns = contrasts(row, body).length;
  return columns >= Math.min(2, row.filled) && 2 * columns >= row.filled;
}
