import type { RowMeasure } from '../indicator/measure-definition.js';
import { medianDuration as medianOf } from '../statistics/median-duration.js';
import { histogramOf } from './histogram.js';
import { valuedRows } from './mean.js';
import type { KnownNumbers, MeasureKind } from './measure-kind.js';
import { known, missing, numbers, sharesParts } from './results.js';

/** How long until it ended for half of them; what goes on counts as at least as long as it has lasted. */
export const medianDuration: MeasureKind<Extract<RowMeasure, { type: 'medianDuration' }>> = {
  counted: ({ of, ended }) => {
    const rows = valuedRows(of);
    const over = { ...rows, where: [...rows.where, ...ended] };
    return { all: { ...rows, histogram: of.field }, ended: { ...over, histogram: of.field }, count: over, base: rows };
  },
  estimate: (counted) => {
    const { count = 0, base = 0 } = counted;
    if (base === 0) return missing('noCases');
    const { median, lower, upper } = medianOf(durationsOf(counted));
    return numbers(known({ value: median, lower, upper, count, base }), sharesParts([count, base]));
  },
  measures: () => ['value', 'lower', 'upper', 'count', 'base'],
  people: () => [[['count'], ['base']]],
};

function durationsOf(counted: KnownNumbers) {
  const ended = new Map(histogramOf(counted, 'ended'));
  return histogramOf(counted, 'all').flatMap(([time, times]) =>
    Array.from({ length: times }, (_, i) => ({ time, ended: i < (ended.get(time) ?? 0) })),
  );
}
