import { unreadRecords, type Monitor } from '../monitor/monitor.js';
import type { Problem } from '../problem.js';
import { readCell } from './read-cell.js';
import { recordId } from './record-id.js';
import type { RecordField, RecordKind, Referred } from './record-kind.js';
import { recordProblem } from './record-problem.js';
import { recordRows, type RecordRow } from './record-rows.js';

/** What refers to records or indicators that are not there. What could not be read is not compared. */
export function referenceProblems(monitor: Monitor, kind: RecordKind): readonly Problem[] {
  const rows = recordRows(monitor, kind.name);
  return kind.fields.flatMap((field) => {
    const { refersTo } = field;
    if (refersTo === undefined || (refersTo !== 'indicators' && unreadRecords(monitor, refersTo))) return [];
    const known = new Set(knownIds(monitor, refersTo));
    return rows.flatMap((row) =>
      idsIn(field, row)
        .filter((id) => !known.has(id))
        .map((id) => unknown(field, row, { id, refersTo, known })),
    );
  });
}

function knownIds(monitor: Monitor, refersTo: Referred): readonly string[] {
  if (refersTo === 'indicators') return monitor.indicators.map((indicator) => indicator.id);
  return recordRows(monitor, refersTo).map((row) => recordId(refersTo, row));
}

function idsIn(field: RecordField, row: RecordRow): readonly string[] {
  const cell = readCell(field, row);
  if (cell.kind !== 'value') return [];
  const { value } = cell;
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function unknown(
  field: RecordField,
  row: RecordRow,
  { id, refersTo, known }: { readonly id: string; readonly refersTo: Referred; readonly known: ReadonlySet<string> },
): Problem {
  if (refersTo === 'areas')
    return recordProblem(row, field, { code: 'unknown-area', found: id, expected: [...known].join(', ') });
  const expected = refersTo === 'indicators' ? 'indicators.json: id' : `${refersTo}: id`;
  return recordProblem(row, field, { code: 'foreign-key', found: id, expected });
}
