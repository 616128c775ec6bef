import { recordDatasets, type Monitor } from '../monitor/monitor.js';
import { CONTRACT_VERSION, type Records } from '../publication.js';
import { mayBePublished } from './consent.js';
import { DERIVED, editionOf } from './derived.js';
import { publishedItem, type PublishedItem } from './published-item.js';
import { recordId } from './record-id.js';
import type { RecordKind } from './record-kind.js';
import { recordKind, RECORD_KINDS } from './record-kinds.js';
import { recordLabels, type RecordLabels } from './record-labels.js';
import { recordRows } from './record-rows.js';

/** Every records file of a monitor by name, `timeline` for `records/timeline.json`; kinds without a table have none. */
export function publishedRecords(monitor: Monitor): readonly (readonly [string, Records<PublishedItem>])[] {
  return RECORD_KINDS.flatMap((kind) => {
    if (kind.file === null || recordDatasets(monitor, kind.name).length === 0) return [];
    return [[kind.file, recordsFile(monitor, kind)] as const];
  });
}

/** The records of a kind in the order of their file, each with the rows that belong to it, and the words of their codes. */
export function recordsFile(monitor: Monitor, kind: RecordKind): Records<PublishedItem> {
  const inside = Object.entries(kind.inside ?? {}).map(([name, { kind: other, by }]) => ({
    name,
    kind: recordKind(other),
    items: itemsBy(monitor, recordKind(other), by),
  }));
  const rows = recordRows(monitor, kind.name).filter((row) => mayBePublished(kind, row, editionOf(monitor)));
  const items = rows.map((row) => {
    const id = recordId(kind.name, row);
    const belonging = inside.map(({ name, items: all }) => [name, all.get(id) ?? []] as const);
    const present = belonging.filter(([, list]) => list.length > 0);
    return { ...publishedItem(kind, row), ...Object.fromEntries(present) };
  });
  const labels = [kind, ...inside.map((each) => each.kind)].reduce<RecordLabels>(
    (all, each) => ({ ...all, ...recordLabels(monitor, each) }),
    {},
  );
  return {
    version: CONTRACT_VERSION,
    items: DERIVED[kind.name]?.(items, monitor) ?? items,
    ...(Object.keys(labels).length > 0 ? { labels } : {}),
  };
}

/** The rows that belong inside other records, by the id of those; the field that says to which is not repeated. */
function itemsBy(monitor: Monitor, kind: RecordKind, by: string): ReadonlyMap<string, readonly PublishedItem[]> {
  const items = new Map<string, PublishedItem[]>();
  for (const row of recordRows(monitor, kind.name)) {
    const owner = String(row.cells.get(by) ?? '');
    const { [by]: _, ...item } = publishedItem(kind, row);
    items.set(owner, [...(items.get(owner) ?? []), item]);
  }
  return items;
}
