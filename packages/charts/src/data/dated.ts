import type { Break, DatedEvent } from '@teilhabe/core/publication';
import type { Cube } from './cube.js';
import { datedSpan } from './dated-span.js';
import { epochDay, middleOf, type PeriodPoint } from './periods.js';

/** What a dataset dates, with its day. */
export interface Dated<Item> {
  readonly item: Item;
  /** Days since 1970-01-01; the middle of a month or a year. */
  readonly day: number;
  /** Tells apart what has the same date. */
  readonly key: string;
}

/** The breaks that lie between the first and the newest of some periods; none for a single one. */
export function breaksWithin({ dataset }: Cube, periods: readonly PeriodPoint[]): readonly Dated<Break>[] {
  const days = periods.filter((period) => period.dated).map(middleOf);
  const [first, newest] = [Math.min(...days), Math.max(...days)];
  return (dataset.extension.teilhabe?.breaks ?? [])
    .map((item) => ({ item, day: epochDay(item.date), key: `break-${item.date}` }))
    .filter(({ day }) => day > first && day < newest);
}

/** The events from the beginning of the first to the end of the newest of some periods, in the order of time. */
export function eventsWithin({ dataset }: Cube, periods: readonly PeriodPoint[]): readonly Dated<DatedEvent>[] {
  const dated = periods.filter((period) => period.dated);
  const [first, last] = [Math.min(...dated.map(({ start }) => start)), Math.max(...dated.map(({ end }) => end))];
  return (dataset.extension.teilhabe?.events ?? [])
    .flatMap((item, i) => {
      const span = datedSpan(item.date);
      return span === null ? [] : [{ item, day: (span.start + span.end) / 2, key: `event-${item.date}-${i}` }];
    })
    .filter(({ day }) => day >= first && day <= last)
    .sort((a, b) => a.day - b.day);
}
