import { datasetOf } from '../engine/columns.js';
import { rowMask } from '../engine/row-mask.js';
import type { RecordMeasure } from '../indicator/measure-definition.js';
import { known, missing } from '../measures/results.js';
import { groupedQuantile } from '../statistics/grouped-quantile.js';
import { readability as readabilityOf } from '../statistics/readability.js';
import { categoriesIn, rowsInGroup } from './group-rows.js';
import { periodsOfTable, rowsInPeriod } from './periods-of-table.js';
import { aboutThings, type RecordKind } from './record-kind.js';
import { rowsOf, textOf, type Row } from './rows.js';

type ReadabilityMeasure = Extract<RecordMeasure, { readonly type: 'readability' }>;

/**
 * The share of texts whose first Wiener Sachtextformel is at most the maximum (a school grade, about 4 to 15), and the
 * middle of their grades. Texts without words do not count.
 */
export const readability: RecordKind<ReadabilityMeasure> = {
  observed: ({ measure: { of, maximum }, period: { field } }, { datasets, edition }) => {
    const dataset = datasetOf(datasets, of.resource);
    const rows = rowsOf([dataset], rowMask(datasets, { resource: of.resource, period: field }, of.where));
    return {
      periods: periodsOfTable(dataset, field, edition),
      categories: (breakdown) => categoriesIn(breakdown, [dataset]),
      observe: (period, group) => {
        const grades = gradesOf(rowsInGroup(rowsInPeriod(rows, field, period), group), of.field);
        const [count, base] = [grades.filter((grade) => grade <= maximum).length, grades.length];
        if (base === 0) return missing('noCases');
        const median = groupedQuantile(
          grades.map((grade) => [grade, 1] as const),
          0.5,
        );
        return aboutThings(known({ value: (100 * count) / base, count, base, median }), base);
      },
    };
  },
  measures: () => ['value', 'count', 'base', 'median'],
};

/** The school grades of the texts that have words, easiest first. */
function gradesOf(rows: readonly Row[], field: string): readonly number[] {
  return rows
    .map((row) => readabilityOf(textOf(row, field) ?? '')?.vienna)
    .filter((vienna) => vienna !== undefined)
    .map((vienna) => vienna[0])
    .sort((a, b) => a - b);
}
