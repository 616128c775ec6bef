import type { Dataset, DatedEvent, TimelineItem } from '@teilhabe/core/publication';
import { eventOf } from './event-of.js';

/** A dataset with the events that were asked for. */
export interface WithEvents {
  readonly dataset: Dataset;
  /** The ids that were asked for and of which the timeline has no entry with a date. */
  readonly unknown: readonly string[];
  /** The ids that can be asked for. */
  readonly known: readonly string[];
}

/** Leaves out the events of the dataset itself. */
const NONE = 'none';
/** Adds those of the dataset's field of action. */
const AREA = 'area';

/** Whether the words ask for what only a timeline knows: ids, or `area`. */
export function asksTimeline(words: readonly string[]): boolean {
  return words.some((word) => word !== NONE);
}

/**
 * The dataset with its own events and those of a timeline that the words ask for: ids of entries, `area` for those of its
 * field of action, `none` to leave out its own. An entry that the dataset has as an event itself is not there twice. As it was
 * where it says nothing of itself.
 */
export function withEvents(dataset: Dataset, words: readonly string[], timeline: readonly TimelineItem[]): WithEvents {
  const entries = timeline.flatMap((item) => {
    const event = eventOf(item);
    return event === null ? [] : [{ item, event }];
  });
  const known = entries.map(({ item }) => item.id);
  const unknown = words.filter((word) => word !== NONE && word !== AREA && !known.includes(word));
  const about = dataset.extension.teilhabe;
  if (about === undefined) return { dataset, unknown, known };
  const own = words.includes(NONE) ? [] : (about.events ?? []);
  const isAsked = ({ id, area }: TimelineItem) =>
    words.includes(id) || (words.includes(AREA) && area !== undefined && area === about.area);
  const added = entries.filter(({ item, event }) => isAsked(item) && !own.some((one) => isSame(one, event, item)));
  const events = [...own, ...added.map(({ event }) => event)];
  return {
    dataset: { ...dataset, extension: { ...dataset.extension, teilhabe: { ...about, events } } },
    unknown,
    known,
  };
}

/** Of one name in a language that both have, and of one date, which may be less exact in one of them. */
function isSame(own: DatedEvent, { date }: DatedEvent, { title }: TimelineItem): boolean {
  const isNamed = Object.entries(own.label).some(([tag, text]) => title[tag] === text);
  return isNamed && (date.startsWith(own.date) || own.date.startsWith(date));
}
