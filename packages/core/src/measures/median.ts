import type { RowMeasure } from '../indicator/measure-definition.js';
import { groupedQuantile } from '../statistics/grouped-quantile.js';
import { histogramOf } from './histogram.js';
import { valuedRows } from './mean.js';
import type { MeasureKind } from './measure-kind.js';
import { known, missing, numbers, peopleParts } from './results.js';

/** The middle of amounts, with the quartiles around it. */
export const median: MeasureKind<Extract<RowMeasure, { type: 'median' }>> = {
  counted: ({ of }) => ({ of: { ...valuedRows(of), histogram: of.field }, base: valuedRows(of) }),
  estimate: (counted) => {
    const histogram = histogramOf(counted, 'of');
    const base = counted['base'] ?? 0;
    if (base === 0) return missing('noCases');
    const measures = {
      value: groupedQuantile(histogram, 0.5),
      firstQuartile: groupedQuantile(histogram, 0.25),
      thirdQuartile: groupedQuantile(histogram, 0.75),
      base,
    };
    const alike = histogram.length === 1 ? ({ alike: true } as const) : {};
    // A quarter of the people lie below the first quartile, and a quarter above the third.
    return numbers(known(measures), { ...peopleParts(base), ends: base / 4, ...alike });
  },
  measures: () => ['value', 'base', 'firstQuartile', 'thirdQuartile'],
  people: () => [[['base']]],
};
