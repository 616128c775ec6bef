import type { Dataset } from '../../../packages/core/src/dataset/dataset.js';
import type { Field } from '../../../packages/core/src/dataset/schema.js';
import type { RowMeasure } from '../../../packages/core/src/indicator/measure-definition.js';
import type { MeasureValues } from '../../../packages/core/src/series/series.js';
import { byCell, datasetOf, seriesOf } from '../series/datasets.js';

/** A table from its rows; numbers are numbers, texts are texts. The first column is always the year. */
export function tableOf(
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  fields: Readonly<Record<string, Partial<Field>>> = {},
): Dataset {
  const csv = [columns, ...rows].map((row) => row.join(';')).join('\n');
  return datasetOf(
    `${csv}\n`,
    columns.map((name, i): Field => ({ name, ...typeOf(rows, i), ...fields[name] })),
  );
}

function typeOf(rows: readonly (readonly (string | number)[])[], i: number): Partial<Field> {
  const numeric = i > 0 && rows.every((row) => typeof row[i] === 'number' || row[i] === '');
  return numeric ? { type: 'number' } : {};
}

/** The statistics of the year 2024 of a measure over tables; throws where there are none. */
export function measuresOf(
  measure: RowMeasure,
  tables: Readonly<Record<string, Dataset>>,
  cell = '2024',
  breakdowns: readonly string[] = [],
): MeasureValues {
  const found = byCell(seriesOf(measure, tables, breakdowns), breakdowns.length).get(cell);
  if (found?.kind !== 'numbers') throw new Error(`no numbers: ${JSON.stringify(found)}`);
  return found.measures[0]!;
}

/** A quantity that adds up the numbers of rows of a group. */
export function sumOf(group: string) {
  return { resource: 't', where: [{ field: 'group', in: [group] }], sum: 'n' };
}

/** A table of counts by group, for 2024. */
export function countsOf(groups: Readonly<Record<string, number>>): Readonly<Record<string, Dataset>> {
  const rows = Object.entries(groups).map(([group, n]) => [2024, group, n] as const);
  return { t: tableOf(['year', 'group', 'n'], rows) };
}
