import { inOrder } from '@teilhabe/charts';
import type { Area, IndexExtension, RecordsName, TimelineItem } from '@teilhabe/core/publication';
import type { Load } from '../load/load.js';
import { recordsOf } from '../load/records-of.js';
import type { MoreLane, MoreRecords } from './more-lanes.js';

/** The entries of a timeline in their order, with the records that stand on lanes beside them, and what is known of their publication. */
export interface TimelineData {
  readonly items: readonly TimelineItem[];
  readonly more: MoreRecords;
  readonly areas: readonly Area[];
  /** What the publication says of itself; undefined for a records file alone. */
  readonly index: IndexExtension | undefined;
  /** The address of the publication's index, or of the records file. */
  readonly url: string;
}

/** The timeline at `src`: a publication's, with further records as lanes, or a records file. Null when there is no entry. */
export async function readTimeline(src: string, more: readonly MoreLane[], load: Load): Promise<TimelineData | null> {
  const loaded = await load(src);
  if (loaded.published.kind !== 'index') {
    const { items } = recordsOf('timeline', loaded);
    return dataOf({ items, more: {}, areas: [], index: undefined, url: loaded.url });
  }
  const index = loaded.published.index.extension.teilhabe;
  const { records, areas } = index;
  const read = async <Name extends RecordsName>(name: Name) => {
    const href = records[name];
    return href === undefined ? [] : recordsOf(name, await load(href, loaded.url)).items;
  };
  const [items, ...lanes] = await Promise.all([
    read('timeline'),
    ...more.map(async (name) => [name, await read(name)] as const),
  ]);
  return dataOf({ items, more: Object.fromEntries(lanes), areas, index, url: loaded.url });
}

function dataOf(data: TimelineData): TimelineData | null {
  const isEmpty = data.items.length === 0 && Object.values(data.more).every(({ length }) => length === 0);
  return isEmpty ? null : { ...data, items: inOrder(data.items) };
}
