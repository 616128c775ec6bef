import { valueShare, type RowShape } from './row-shape.js';

/** So many rows below a header show what its columns hold. */
const BODY_ROWS = 30;

/** A column of numbers may hold so few texts. */
const NUMERIC = 0.8;

export function bodyBelow(shapes: readonly RowShape[], header: number): readonly RowShape[] {
  return shapes.slice(header + 1, header + 1 + BODY_ROWS);
}

/** A row of names for columns: each filled, or, of several header rows the first, filled from some column on. */
export function isHeaderRow(row: RowShape): boolean {
  if (row.cells.length < 2 || !mayBeHeader(row)) return false;
  if (row.first > 0) return true;
  return row.filled > 1 && 2 * row.filled >= row.cells.length;
}

/** Texts and years, at least one text among them or nothing at the left: what may stand in a header. */
function mayBeHeader({ kinds, cells, first }: RowShape): boolean {
  const filled = kinds.filter((kind, i) => kind !== 'empty' && !isLetter(cells[i]!));
  const labels = filled.every((kind) => kind === 'text' || kind === 'period');
  return labels && (first > 0 || filled.length < kinds.filter((kind) => kind !== 'empty').length || hasText(kinds));
}

function hasText(kinds: readonly string[]): boolean {
  return kinds.includes('text');
}

/** `x` is a sign below a header, and a name in one. */
function isLetter(cell: string): boolean {
  return /^[a-z]$/i.test(cell.trim());
}

/** The columns in which a row has a text or a year, and the rows below it numbers of another kind. */
export function contrasts(header: RowShape, body: readonly RowShape[]): readonly number[] {
  return header.kinds.flatMap((kind, i) => {
    if (kind !== 'text' && kind !== 'period') return [];
    const years = body.every((row) => (row.kinds[i] ?? 'empty') === 'period' || (row.kinds[i] ?? 'empty') === 'empty');
    return valueShare(body, i) >= NUMERIC && !(kind === 'period' && years) ? [i] : [];
  });
}
