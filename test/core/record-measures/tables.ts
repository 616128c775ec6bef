import type { Dataset } from '../../../packages/core/src/dataset/dataset.js';
import type { Field } from '../../../packages/core/src/dataset/schema.js';
import type { MeasureDefinition } from '../../../packages/core/src/indicator/definition.js';
import type { MeasureValues, Series } from '../../../packages/core/src/series/series.js';
import {
  computeRecordSeries,
  type RecordSource,
} from '../../../packages/core/src/record-measures/compute-record-series.js';
import { byCell, datasetOf, indicatorOf } from '../series/datasets.js';

const period = (name: string): Field => ({ name, 'teilhabe:type': 'edtf' });
const list = (name: string): Field => ({ name, type: 'list', delimiter: '|' });
const number = (name: string): Field => ({ name, type: 'number' });

/** The fields of the records that the measures read, by name; others are texts. */
const FIELDS: Readonly<Record<string, Field>> = {
  adopted: period('adopted'),
  due: period('due'),
  date: period('date'),
  from: period('from'),
  until: period('until'),
  indicators: list('indicators'),
  topics: list('topics'),
  languages: list('languages'),
  weight: number('weight'),
  progress: number('progress'),
  count: number('count'),
  horizon: { name: 'horizon', categories: ['short', 'long'] },
};

/** A checked table from a small CSV (semicolons), with the fields of the records; `more` describes others. */
export function recordTable(csv: string, more: readonly Field[] = []): Dataset {
  const own = Object.fromEntries(more.map((field) => [field.name, field]));
  const names = csv.slice(0, csv.indexOf('\n')).split(';');
  return datasetOf(
    csv,
    names.map((name) => own[name] ?? FIELDS[name] ?? { name }),
  );
}

/** Tables whose names are the kinds of records that they hold. */
export function sourceOf(tables: Readonly<Record<string, Dataset>>, edition: string): RecordSource {
  const datasets = new Map(Object.entries(tables));
  return { datasets, edition, resources: (record) => (datasets.has(record) ? [record] : []) };
}

/** Computes a measure over records. */
export function recordSeries(
  measure: MeasureDefinition,
  source: RecordSource,
  breakdowns: readonly string[] = [],
): Series {
  return computeRecordSeries(indicatorOf(measure, breakdowns), source);
}

/** What a series says by period and category: the numbers, or why there are none. */
export function told(series: Series, table = 0): Readonly<Record<string, MeasureValues | string>> {
  const cells = [...byCell(series, table)];
  return Object.fromEntries(
    cells.map(([cell, result]) => [cell, result.kind === 'numbers' ? result.measures[0]! : result.reason]),
  );
}
