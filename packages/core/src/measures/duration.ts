import type { RowMeasure } from '../indicator/measure-definition.js';
import { medianDuration as medianOf } from '../statistics/median-duration.js';
import { sum } from '../statistics/sum.js';
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
    const published = [lower, median, upper].filter((time) => time !== null);
    const ends = published.length === 0 ? {} : { ends: endsOf(histogramOf(counted, 'all'), published) };
    return numbers(known({ value: median, lower, upper, count, base }), { ...sharesParts([count, base]), ...ends });
  },
  measures: () => ['value', 'lower', 'upper', 'count', 'base'],
  people: () => [[['count'], ['base']]],
};

/** How many times are at or below the least that is published, or at or above the greatest; the fewer of both. */
function endsOf(histogram: ReturnType<typeof histogramOf>, published: readonly number[]): number {
  const [least, greatest] = [Math.min(...published), Math.max(...published)];
  const times = (isThere: (time: number) => boolean) => sum(histogram.map(([time, n]) => (isThere(time) ? n : 0)));
  return Math.min(
    times((time) => time <= least),
    times((time) => time >= greatest),
  );
}

function durationsOf(counted: KnownNumbers) {
  const ended = new Map(histogramOf(counted, 'ended'));
  return histogramOf(counted, 'all').flatMap(([time, times]) =>
    Array.from({ length: times }, (_, i) => ({ time, ended: i < (ended.get(time) ?? 0) })),
  );
}
