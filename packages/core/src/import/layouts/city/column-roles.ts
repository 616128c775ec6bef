import type { Table, TextColumn } from '../../../csv/table.js';
import { cellKind, isHalfNumbers, isPeriods } from '../../columns/column-kind.js';
import { distinctRows } from '../../columns/distinct-rows.js';
import { occurringCells } from '../../columns/keep-rows.js';
import { isTimeHeading } from '../../periods/period-word.js';
import { edtfOf } from '../../../period/german-period.js';
import type { TidyOptions } from '../../tidy-options.js';
import { isFlagHeading, isKeyHeading, isMeasureHeading, isUnitHeading } from './heading-words.js';

/** What each column of a table is for. */
export interface ColumnRoles {
  readonly period?: TextColumn;
  /** What is counted, row by row. */
  readonly measure?: TextColumn;
  readonly units?: TextColumn;
  readonly flags?: TextColumn;
  readonly keys: readonly TextColumn[];
  readonly numbers: readonly TextColumn[];
}

type Declared = Pick<TidyOptions, 'periodField' | 'keys' | 'values' | 'period'>;

/** The roles of a table's columns by what was declared, by their headings, and by what stands in them. */
export function columnRoles(table: Table, declared: Declared = {}): ColumnRoles {
  const columns = table.columns.filter((column) => isNamed(column, declared) || cellKind(column) !== 'blank');
  const period = periodOf(columns, declared);
  const open = columns.filter((column) => column !== period);
  const sure = open.filter((column) => isNumbers(column, declared));
  const doubtful = open.filter((column) => !sure.includes(column) && mayBeNumbers(column, declared));
  const others = columns.filter((column) => !sure.includes(column) && !doubtful.includes(column));
  // What the other columns tell already needs no key: these are numbers, and what is none among them is reported.
  const numbers =
    distinctRows(others) < table.length ? sure : open.filter((c) => sure.includes(c) || doubtful.includes(c));
  const texts = open.filter((column) => !numbers.includes(column));
  const isFree = (column: TextColumn) => declared.keys?.includes(column.header.trim()) !== true;
  const special = (isOne: (heading: string) => boolean) =>
    texts.find((column) => isFree(column) && isOne(column.header));
  const measure = special(isMeasureHeading);
  const units = special(isUnitHeading);
  const flags = numbers.length === 1 ? special(isFlagHeading) : undefined;
  return {
    ...(period && { period }),
    ...(measure && { measure }),
    ...(units && { units }),
    ...(flags && { flags }),
    keys: texts.filter((column) => ![measure, units, flags].includes(column)),
    numbers,
  };
}

function isNamed({ header }: TextColumn, { periodField, keys = [], values = [] }: Declared): boolean {
  return [periodField, ...keys, ...values].includes(header.trim());
}

/** What was declared; else a column with a heading about time; else, in a file without headings, a column of periods. */
function periodOf(columns: readonly TextColumn[], { periodField, keys = [], values = [] }: Declared) {
  if (periodField !== undefined) return columns.find(({ header }) => header.trim() === periodField);
  const free = columns.filter(({ header }) => !keys.includes(header.trim()) && !values.includes(header.trim()));
  return (
    free.find((column) => isTimeHeading(column.header) && isMostlyPeriods(column)) ??
    free.find((column) => /^(?:field\d+|)$/.test(column.header.trim()) && isPeriods(column))
  );
}

/** Under a heading about time a few texts that are no period are reported, and the others read. */
function isMostlyPeriods(column: TextColumn): boolean {
  const cells = occurringCells(column).filter((cell) => cell.trim() !== '');
  return cells.filter((cell) => edtfOf(cell) !== null).length * 2 > cells.length;
}

function isNumbers(column: TextColumn, { keys = [], values }: Declared): boolean {
  const heading = column.header.trim();
  if (values !== undefined) return values.includes(heading);
  if (keys.includes(heading) || isNoNumberHeading(heading)) return false;
  const kind = cellKind(column);
  return kind === 'numbers' || kind === 'signs';
}

/** Numbers and so many other texts that they may be the keys `1`, `2`, `3 und mehr`. */
function mayBeNumbers(column: TextColumn, { keys = [], values }: Declared): boolean {
  const heading = column.header.trim();
  if (values !== undefined || keys.includes(heading) || isNoNumberHeading(heading)) return false;
  return isHalfNumbers(column);
}

function isNoNumberHeading(heading: string): boolean {
  return [isKeyHeading, isMeasureHeading, isUnitHeading, isFlagHeading].some((isOne) => isOne(heading));
}
