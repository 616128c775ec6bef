import { say, type Language } from '@teilhabe/charts';
import type { EventItem, MilestoneItem, RecordItems, TimelineItem, WorkshopItem } from '@teilhabe/core/publication';

/** The records that may stand on a timeline as lanes of their own. */
export const MORE_LANES = ['milestones', 'workshops', 'events'] as const;

export type MoreLane = (typeof MORE_LANES)[number];

/** What a timeline shows beside its own entries. */
export type MoreRecords = { readonly [Name in MoreLane]?: readonly RecordItems[Name][] };

/** The records as entries of a lane each, named after what they are. Their ids begin with the lane's. */
export function laneItems(records: MoreRecords, language: Language): readonly TimelineItem[] {
  return MORE_LANES.flatMap((lane) => {
    const items: readonly (MilestoneItem | WorkshopItem | EventItem)[] = records[lane] ?? [];
    const laneTitle = { [language.tag]: say(language, 'timeline.moreLane', { lane }) };
    return items.map(({ id, title, date, area }) => {
      return {
        id: `${lane}-${id}`,
        lane,
        laneTitle,
        kind: 'event',
        title,
        date,
        ...(area === undefined ? {} : { area }),
      };
    });
  });
}
