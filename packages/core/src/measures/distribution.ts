import type { RowMeasure } from '../indicator/measure-definition.js';
import type { MeasureKind } from './measure-kind.js';
import { answerCounts, answerRows, countedAnswers } from './answers.js';
import { missing } from './results.js';

/** How many gave which answer, out of all who gave one. */
export const distribution: MeasureKind<Extract<RowMeasure, { type: 'distribution' }>> = {
  counted: ({ of }, fields) => answerRows(of, fields),
  estimate: (known, { of }, cell) => {
    const counts = answerCounts(known, of, cell);
    const base = counts.reduce((sum, count) => sum + count, 0);
    if (base === 0) return missing('noCases');
    const measures = counts.map((count) => ({ value: (100 * count) / base, count, base }));
    return { kind: 'numbers', measures, parts: { values: counts, whole: base, people: base, counted: true } };
  },
  groups: ({ of }, fields) => [countedAnswers(of, fields)],
  measures: () => ['value', 'count', 'base'],
  people: (_measure, names) => names.map((name) => [[name]]),
};
