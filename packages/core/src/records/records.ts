import type { Dataset } from '../dataset/dataset.js';
import { categoriesOf } from '../dataset/schema.js';
import { recordDatasets, type Monitor } from '../monitor/monitor.js';
import { parsePeriod } from '../period/edtf.js';
import type { Problem } from '../problem.js';
import {
  CONTRACT_VERSION,
  type Area,
  type RecommendationItem,
  type Records,
  type Texts,
  type TimelineItem,
} from '../publication.js';

/** One record as its CSV has it: cells by field name, empty cells left out. */
type Row = Readonly<Record<string, string>>;

/** The fields of action, in the order of their file; empty when the monitor has none. */
export function areasOf(monitor: Monitor): readonly Area[] {
  return rowsOf(monitor, 'areas').map((row) => ({
    id: row['id'] ?? '',
    title: texts(row, 'title'),
    level: row['level'] as Area['level'],
    kind: row['kind'] as Area['kind'],
  }));
}

/** The timeline with its dates resolved; what has no date keeps none. */
export function timelineRecords(monitor: Monitor): Records<TimelineItem> {
  const lanes = laneTitles(recordDatasets(monitor, 'timeline'));
  const items = rowsOf(monitor, 'timeline').map((row): TimelineItem => {
    const description = texts(row, 'description');
    return {
      id: row['id'] ?? '',
      lane: row['lane'] ?? '',
      laneTitle: lanes.get(row['lane'] ?? '') ?? { de: row['lane'] ?? '' },
      kind: row['kind'] as TimelineItem['kind'],
      title: texts(row, 'title'),
      ...(Object.keys(description).length > 0 ? { description } : {}),
      date: row['date'] === undefined ? null : parsePeriod(row['date']),
      ...(row['area'] === undefined ? {} : { area: row['area'] }),
      ...(row['source'] === undefined ? {} : { source: row['source'] }),
    };
  });
  return { version: CONTRACT_VERSION, items };
}

/** The recommendations of the concept, in the order of their file. */
export function recommendationRecords(monitor: Monitor): Records<RecommendationItem> {
  const items = rowsOf(monitor, 'recommendations').map((row) => ({
    id: row['id'] ?? '',
    area: row['area'] ?? '',
    horizon: row['horizon'] as RecommendationItem['horizon'],
    title: texts(row, 'title'),
  }));
  return { version: CONTRACT_VERSION, items };
}

/** Records that name a field of action that does not exist. */
export function recordProblems(monitor: Monitor): readonly Problem[] {
  const areas = areasOf(monitor).map((area) => area.id);
  return (['timeline', 'recommendations'] as const).flatMap((record) => {
    const file =
      monitor.dataPackage.resources.find((resource) => resource['teilhabe:record'] === record)?.path ?? record;
    return rowsOf(monitor, record)
      .filter((row) => row['area'] !== undefined && !areas.includes(row['area']))
      .map((row): Problem => ({
        code: 'unknown-area',
        severity: 'error',
        file,
        field: row['id'] ?? '',
        found: row['area']!,
        expected: areas.join(', '),
      }));
  });
}

function rowsOf(monitor: Monitor, record: 'areas' | 'timeline' | 'recommendations'): readonly Row[] {
  return recordDatasets(monitor, record).flatMap((dataset) =>
    Array.from({ length: dataset.length }, (_, i) =>
      Object.fromEntries(
        [...dataset.columns].flatMap(([name, column]) => {
          const value = column.values[column.codes[i]!];
          return value === null || value === undefined ? [] : [[name, String(value)]];
        }),
      ),
    ),
  );
}

/** `title_de`, `title_en` … as one text in several languages. */
function texts(row: Row, field: string): Texts {
  const prefix = `${field}_`;
  const entries = Object.entries(row).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(entries.map(([name, text]) => [name.slice(prefix.length), text]));
}

/** The lanes' names come from the categories of the field `lane`. */
function laneTitles(datasets: readonly Dataset[]): ReadonlyMap<string, Texts> {
  return new Map(
    datasets.flatMap((dataset) => {
      const field = dataset.columns.get('lane')?.field;
      return (field ? categoriesOf(field) : []).map(
        (category) =>
          [
            String(category.value),
            category['teilhabe:labels'] ?? { de: category.label ?? String(category.value) },
          ] as const,
      );
    }),
  );
}
