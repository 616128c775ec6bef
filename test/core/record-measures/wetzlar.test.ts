import { RECOMMENDATION_COUNTS } from '../../recommendation-counts.js';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import { validateTable } from '../../../packages/core/src/dataset/validate-table.js';
import type { ResourceDescriptor } from '../../../packages/core/src/monitor/data-package.js';
import { recordSeries, sourceOf, told } from './tables.js';

const FOLDER = new URL('../../../data/wetzlar/', import.meta.url);

function tableOf(name: string) {
  const { resources } = JSON.parse(readFileSync(new URL('datapackage.json', FOLDER), 'utf8')) as {
    resources: readonly ResourceDescriptor[];
  };
  const { path, schema, dialect } = resources.find((resource) => resource.name === name)!;
  return validateTable(parseCsv(readFileSync(new URL(path, FOLDER), 'utf8'), path, dialect), schema, path).dataset;
}

it('computeRecordSeries(the recommendations of the concept) is about 85: 52 short-term, 33 long-term, by field of action', () => {
  const source = sourceOf({ recommendations: tableOf('recommendations'), areas: tableOf('areas') }, '2011-04-12');
  const series = recordSeries({ type: 'implementation', statistic: 'withOwner' }, source, [
    'area',
    'horizon',
    'level',
    'kind',
  ]);
  const bases = (table: number) =>
    Object.fromEntries(
      Object.entries(told(series, table)).map(([cell, numbers]) => [
        cell.replace(/^2011 ?/, ''),
        typeof numbers === 'string' ? numbers : numbers.base,
      ]),
    );
  expect(bases(0)).toEqual({ '': 85 });
  expect(bases(1)).toEqual(
    Object.fromEntries(Object.entries(RECOMMENDATION_COUNTS).map(([area, [short, long]]) => [area, short + long])),
  );
  expect(bases(2)).toEqual({ short: 52, long: 33 });
  expect(bases(3)).toEqual({ city: 48, administration: 37 });
  expect(Object.values(bases(4)).reduce<number>((total, base) => total + Number(base), 0)).toBe(85);
});
