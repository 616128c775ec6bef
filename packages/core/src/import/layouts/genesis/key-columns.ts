import type { TextColumn } from '../../../csv/table.js';
import { determines, isPeriods, isRegions } from '../../columns/column-kind.js';
import { occurringCells } from '../../columns/keep-rows.js';
import { pairColumns } from '../../columns/map-column.js';
import { isTimeHeading } from '../../periods/period-word.js';
import { isYear, isYearParts, periodIn } from '../../periods/year-part.js';

/** The columns in front of the numbers: when, and codes with their labels. */
export interface KeyParts {
  readonly period?: TextColumn;
  readonly keys: readonly { readonly codes: TextColumn; readonly labels?: TextColumn; readonly region: boolean }[];
}

/**
 * Columns without a heading by what stands in them: years or dates are the period, and months, quarters or semesters
 * beside years belong to it; a column of codes and the texts beside it that they determine are one dimension.
 */
export function keyParts(columns: readonly TextColumn[]): KeyParts {
  const time = columns.find((column) => isPeriods(column) && !isRegions(column));
  const part = time && columns.find((column) => column !== time && isPartOf(column, time));
  const rest = columns.filter((column) => column !== time && column !== part);
  const period = time && (part ? pairColumns(headerOf(time), [time, part], periodIn) : time);
  const keys: { codes: TextColumn; labels?: TextColumn; region: boolean }[] = [];
  for (let i = 0; i < rest.length; i += 1) {
    const codes = rest[i]!;
    const next = rest[i + 1];
    const labels = next !== undefined && isCodes(codes) && !isCodes(next) && determines(codes, next) ? next : undefined;
    if (labels !== undefined) i += 1;
    keys.push({ codes, ...(labels && { labels }), region: isRegions(codes) });
  }
  return { ...(period && { period }), keys };
}

function headerOf({ header }: TextColumn): string {
  return isTimeHeading(header) ? header : '';
}

/** Months, quarters and the like: together with any year of the other column they name a period. */
function isPartOf(column: TextColumn, time: TextColumn): boolean {
  return occurringCells(time).every(isYear) && isYearParts(occurringCells(column));
}

/** Whether the cells of a column are codes: short, without spaces, not all of them words. */
function isCodes(column: TextColumn): boolean {
  const cells = occurringCells(column).map((cell) => cell.trim());
  return (
    cells.every((cell) => /^[A-Z0-9][A-Z0-9._-]{0,15}$|^$/i.test(cell)) &&
    cells.some((cell) => /\d|^[A-Z]{2,}$/.test(cell))
  );
}
