import type { RowMeasure } from '../indicator/measure-definition.js';
import { likert } from '../statistics/likert.js';
import { answerCounts, answerRows, countedAnswers } from './answers.js';
import type { MeasureKind } from './measure-kind.js';
import { known, missing, numbers } from './results.js';

/**
 * An ordered scale in one number: the share of its two most positive answers with Wilson's interval, the net agreement,
 * the medians, and last the mean, which takes the answers for equally far apart. Answers count from 1.
 */
export const rating: MeasureKind<Extract<RowMeasure, { type: 'rating' }>> = {
  counted: ({ of }, fields) => answerRows(of, fields),
  estimate: (counted, { of, polarity = 1 }, cell) => {
    const counts = answerCounts(counted, of, cell);
    if (counts.every((count) => count === 0)) return missing('noCases');
    const { n, topTwo, netAgreement, median, interpolatedMedian, mean } = likert(counts, { polarity });
    const positive = polarity === 1 ? counts.slice(-2) : counts.slice(0, 2);
    const measures = {
      value: topTwo && 100 * topTwo.value,
      lower: topTwo && 100 * topTwo.lower,
      upper: topTwo && 100 * topTwo.upper,
      count: topTwo && positive.reduce((sum, count) => sum + count, 0),
      base: n,
      median,
      interpolatedMedian,
      net: netAgreement,
      mean,
    };
    return numbers(known(measures), { values: counts, whole: n, people: n, counted: true });
  },
  groups: ({ of }, fields) => [countedAnswers(of, fields)],
  measures: () => ['value', 'lower', 'upper', 'count', 'base', 'median', 'interpolatedMedian', 'net', 'mean'],
  people: (_measure, names) => names.map((name) => [[name]]),
};
