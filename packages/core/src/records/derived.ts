import type { Period, RecommendationHistory, TimelineItem } from '../publication.js';
import type { RecordName } from '../monitor/data-package.js';
import type { Monitor } from '../monitor/monitor.js';
import { duplicateOffers } from './offer-overlap.js';
import type { PublishedItem } from './published-item.js';
import { fieldOf } from './record-kind.js';
import { labelsOfField } from './record-labels.js';
import { recordKind } from './record-kinds.js';
import { statusAsOf } from '../publication/status-as-of.js';

/** What follows from the records of a kind beside what stands in their rows; gets and gives the items of one file. */
type Derive = (items: readonly PublishedItem[], monitor: Monitor) => readonly PublishedItem[];

/** The derived properties by kind; kinds that are not named have none. */
export const DERIVED: Readonly<Partial<Record<RecordName, Derive>>> = {
  timeline: withLaneTitles,
  recommendations: (items, monitor) => items.map((item) => withStatus(item, editionOf(monitor))),
  swot: (items) => items.map(withGap),
  offers: (items) => duplicateOffers(items),
  // The id in the table may be the person's name.
  'role-models': (items) => items.map((item, i) => ({ ...item, id: `role-model-${i + 1}` })),
};

/** The day of the edition; a publication's dates come from here, never from the clock. */
export function editionOf({ dataPackage }: Pick<Monitor, 'dataPackage'>): string {
  return dataPackage.created.slice(0, 10);
}

function withLaneTitles(items: readonly PublishedItem[], monitor: Monitor): readonly PublishedItem[] {
  const kind = recordKind('timeline');
  const titles = labelsOfField(monitor, kind, fieldOf(kind, 'lane'));
  return items.map((item) => {
    const lane = item['lane'] as TimelineItem['lane'];
    return { ...item, laneTitle: titles[lane] ?? { de: lane } };
  });
}

/** The status at the edition and the history until then, in the order of its dates; neither for what has no status yet. */
function withStatus({ history, ...item }: PublishedItem, edition: string): PublishedItem {
  const known = ((history ?? []) as readonly RecommendationHistory[]).filter(
    ({ date, status }: Partial<RecommendationHistory>) => date && status && dayOf(date) <= edition,
  );
  const entries = [...known].sort(byDay);
  if (entries.length === 0) return item;
  const status = statusAsOf(
    entries.map((entry) => ({ ...entry, date: dayOf(entry.date) })),
    edition,
  );
  return { ...item, ...(status === null ? {} : { status }), history: entries };
}

const GAPS: readonly unknown[] = ['weaknesses', 'threats'];

/** A weakness or a threat that no recommendation answers. */
function withGap(item: PublishedItem): PublishedItem {
  if (!GAPS.includes(item['quadrant'])) return item;
  return { ...item, withoutMeasure: ((item['recommendations'] ?? []) as readonly string[]).length === 0 };
}

function dayOf({ earliest, edtf }: Period): string {
  return earliest ?? edtf;
}

function byDay(a: RecommendationHistory, b: RecommendationHistory): number {
  const [left, right] = [dayOf(a.date) + a.status, dayOf(b.date) + b.status];
  return left < right ? -1 : left > right ? 1 : 0;
}
