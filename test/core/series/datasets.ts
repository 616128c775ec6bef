import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import type { Dataset } from '../../../packages/core/src/dataset/dataset.js';
import type { Field } from '../../../packages/core/src/dataset/schema.js';
import { validateTable } from '../../../packages/core/src/dataset/validate-table.js';
import type { Breakdown, Indicator, MeasureDefinition } from '../../../packages/core/src/indicator/definition.js';
import { computeSeries } from '../../../packages/core/src/series/compute-series.js';
import type { Series, SeriesObservation } from '../../../packages/core/src/series/series.js';

/** A checked table from a small CSV (semicolons); throws when the test's own table is wrong. */
export function datasetOf(csv: string, fields: readonly Field[]): Dataset {
  const { dataset, problems } = validateTable(parseCsv(csv, 'x.csv', { delimiter: ';' }), { fields }, 'x.csv');
  const error = problems.find(({ severity }) => severity === 'error');
  if (error) throw new Error(`the test's table is wrong: ${JSON.stringify(error)}`);
  return dataset;
}

/** An indicator that measures something, broken down by fields of the same name. */
export function indicatorOf(measure: MeasureDefinition, breakdowns: readonly string[] = []): Indicator {
  const by = breakdowns.map((field): Breakdown => ({ id: field, field, title: { de: field } }));
  return {
    id: 'test',
    area: '9.2.1',
    title: { de: 'Test' },
    definition: { de: 'Test' },
    direction: 0,
    unit: { de: '%' },
    decimals: 1,
    period: { field: 'year' },
    measure,
    breakdowns: by,
  };
}

/** Computes a measure over named tables. */
export function seriesOf(
  measure: MeasureDefinition,
  datasets: Readonly<Record<string, Dataset>>,
  breakdowns: readonly string[] = [],
  period: Partial<Indicator['period']> = {},
): Series {
  const indicator = indicatorOf(measure, breakdowns);
  return computeSeries({ ...indicator, period: { ...indicator.period, ...period } }, new Map(Object.entries(datasets)));
}

/** The observations of a series' table by period and category, e.g. `2024` or `2024 a`. */
export function byCell(series: Series, table = 0): ReadonlyMap<string, SeriesObservation> {
  const { observations } = series.tables[table]!;
  return new Map(observations.map((cell) => [`${cell.period} ${cell.category}`.trim(), cell]));
}
