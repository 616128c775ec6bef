import type { Monitor } from '../monitor/monitor.js';
import type { Problem } from '../problem.js';
import type { Period, RecommendationStatus } from '../publication.js';
import { editionOf } from './derived.js';
import { valueOf } from './read-cell.js';
import { recordId } from './record-id.js';
import { fieldOf } from './record-kind.js';
import { recordKind } from './record-kinds.js';
import { recordProblem } from './record-problem.js';
import { recordRows, type RecordRow } from './record-rows.js';

interface Entry {
  readonly row: RecordRow;
  readonly day: string;
  readonly status: RecommendationStatus;
}

/**
 * What cannot be true of the dated statuses: two different ones on a day, or one before the recommendation was adopted,
 * are errors. A day before the row above or after the edition, and a plan for what has begun, are warnings: mostly a slip
 * in a date.
 */
export function historyProblems(monitor: Monitor): readonly Problem[] {
  const adopted = adoptionDays(monitor);
  const edition = editionOf(monitor);
  return [...histories(monitor)].flatMap(([id, entries]) =>
    entries.flatMap((entry, i) => {
      const before = entries.slice(0, i);
      const from = adopted.get(id);
      return [
        ...(before.some((other) => contradicts(entry, other)) ? [fault(entry, 'status', 'one status')] : []),
        ...(from !== undefined && entry.day < from ? [fault(entry, 'date', `from ${from}`)] : []),
        ...(entry.day > edition ? [fault(entry, 'date', `until ${edition}`, 'warning')] : []),
        ...(i > 0 && entry.day < entries[i - 1]!.day
          ? [fault(entry, 'date', `after ${entries[i - 1]!.day}`, 'warning')]
          : []),
        ...(entry.status === 'planned' && entries.some((other) => hasBegun(other, entry.day))
          ? [fault(entry, 'status', 'begun', 'warning')]
          : []),
      ];
    }),
  );
}

function contradicts(entry: Entry, other: Entry): boolean {
  return other.day === entry.day && other.status !== entry.status;
}

const BEGUN: readonly RecommendationStatus[] = ['inProgress', 'done', 'continued'];

function hasBegun({ day, status }: Entry, before: string): boolean {
  return day < before && BEGUN.includes(status);
}

/** The statuses of each recommendation in the order of the file; rows without a readable day and status have other problems. */
function histories(monitor: Monitor): ReadonlyMap<string, readonly Entry[]> {
  const kind = recordKind('recommendation-status');
  const found = new Map<string, Entry[]>();
  for (const row of recordRows(monitor, kind.name)) {
    const id = String(row.cells.get('recommendation') ?? '');
    const date = valueOf(kind, row, 'date') as Period | null;
    const status = valueOf(kind, row, 'status') as RecommendationStatus | null;
    if (typeof date?.earliest !== 'string' || status === null) continue;
    found.set(id, [...(found.get(id) ?? []), { row, day: date.earliest, status }]);
  }
  return found;
}

/** The first day on which a recommendation can have been adopted, by id; only where the table says so. */
function adoptionDays(monitor: Monitor): ReadonlyMap<string, string> {
  const kind = recordKind('recommendations');
  return new Map(
    recordRows(monitor, kind.name).flatMap((row) => {
      const adopted = valueOf(kind, row, 'adopted') as Period | null;
      return typeof adopted?.earliest !== 'string' ? [] : [[recordId(kind.name, row), adopted.earliest] as const];
    }),
  );
}

function fault(
  entry: Entry,
  name: 'date' | 'status',
  expected: string,
  severity: Problem['severity'] = 'error',
): Problem {
  const found = name === 'date' ? entry.day : entry.status;
  const field = fieldOf(recordKind('recommendation-status'), name);
  return recordProblem(entry.row, field, { code: 'history-error', severity, found, expected });
}
