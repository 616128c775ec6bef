import { inOrder } from '@teilhabe/charts';
import type { TimelineItem } from '@teilhabe/core/publication';
import { LoadFailure } from '../load/failure.js';
import type { Load } from '../load/load.js';
import type { Published } from '../load/published.js';

/** The entries of a timeline in their order, and the day of the edition they come from, where it is known. */
export interface TimelineData {
  readonly items: readonly TimelineItem[];
  readonly edition: string | undefined;
}

/** The timeline at `src`: a publication's, or a records file. Null when there is no entry. */
export async function readTimeline(src: string, load: Load): Promise<TimelineData | null> {
  const { published, url } = await load(src);
  if (published.kind !== 'index') return timelineOf(published, undefined);
  const { records, edition } = published.index.extension.teilhabe;
  const href = records['timeline'];
  return href === undefined ? null : timelineOf((await load(href, url)).published, edition);
}

function timelineOf(published: Published, edition: string | undefined): TimelineData | null {
  if (published.kind !== 'records') throw new LoadFailure('notPublication');
  const items = inOrder(published.records.items as readonly TimelineItem[]);
  return items.length === 0 ? null : { items, edition };
}
