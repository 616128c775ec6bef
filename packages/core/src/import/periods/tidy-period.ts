import type { TextColumn } from '../../csv/table.js';
import { edtfOf } from '../../period/german-period.js';
import { mapColumn, pairColumns } from '../columns/map-column.js';
import { constantColumn, cycleColumn, repeatColumn } from '../columns/spread-columns.js';
import type { Reading } from '../reading.js';
import { periodUnder } from './period-word.js';
import { wholePeriod } from './year-part.js';

/** The column `period` of a tidy table, and the texts of the file that mean no period that is known. */
export interface TidyPeriod {
  readonly column: TextColumn;
  readonly unknown: readonly string[];
}

/**
 * When every number was, as EDTF: what the row says, else what the heading of its column says, else what holds for the
 * whole file, else nothing. Texts that are no period stay as they are.
 */
export function tidyPeriod(reading: Reading): TidyPeriod {
  const written = writtenPeriods(reading);
  const unknown = written.dictionary.filter((text) => text.trim() !== '' && edtfOf(text) === null);
  return { column: mapColumn('period', written, (text) => edtfOf(text) ?? text.trim()), unknown };
}

function writtenPeriods({ period, fixedPeriod = '', numbers, table }: Reading): TextColumn {
  const texts = numbers.map((column) => column.period ?? fixedPeriod);
  const ofHeadings = () =>
    new Set(texts).size <= 1
      ? constantColumn('period', texts[0] ?? fixedPeriod, table.length * numbers.length)
      : cycleColumn('period', texts, table.length);
  if (period === undefined) return ofHeadings();
  const cells = mapColumn(period.header, period, (cell) => periodUnder(period.header, cell));
  const ofRows = repeatColumn(cells, numbers.length);
  const split = numbers.some((column) => column.period !== undefined);
  return split ? pairColumns('period', [ofRows, ofHeadings()], wholePeriod) : ofRows;
}
