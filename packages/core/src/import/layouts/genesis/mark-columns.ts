import type { TextColumn } from '../../../csv/table.js';
import { occurringCells } from '../../columns/keep-rows.js';

/** A column of numbers, with the column beside it that says how good each of them is. */
export interface MarkedColumn {
  readonly column: TextColumn;
  readonly marks?: TextColumn;
}

/** The marks of quality that GENESIS writes beside numbers (final, provisional, revised, estimated …), and its signs. */
const MARK = /^(?:|[eprs]|\(\s?\)|\|{1,2}|[-./x0]|\.\.\.)$/i;

/** Only these are never numbers or the signs in place of numbers. */
const OWN_MARK = /^(?:[eprs]|\(\s?\))$/i;

/** Columns of numbers, each with its marks: a column of nothing but marks belongs to the numbers at its left. */
export function withMarks(columns: readonly TextColumn[]): readonly MarkedColumn[] {
  const isMarked = (i: number) => i >= 0 && i + 1 < columns.length && !isMarks(columns[i]!) && isMarks(columns[i + 1]!);
  return columns.flatMap((column, i) => {
    if (isMarked(i - 1)) return [];
    return [{ column, ...(isMarked(i) && { marks: columns[i + 1]! }) }];
  });
}

function isMarks(column: TextColumn): boolean {
  const cells = occurringCells(column).map((cell) => cell.trim());
  return cells.every((cell) => MARK.test(cell)) && cells.some((cell) => OWN_MARK.test(cell));
}
