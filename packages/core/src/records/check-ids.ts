import type { Problem } from '../problem.js';
import { recordId } from './record-id.js';
import type { RecordKind } from './record-kind.js';
import { recordProblem } from './record-problem.js';
import type { RecordRow } from './record-rows.js';

/**
 * Records with the id of one before, in this table or another of the same kind. What a
 * `unique` column or a primary key has reported is left out.
 */
export function duplicateIdProblems(kind: RecordKind, rows: readonly RecordRow[]): readonly Problem[] {
  const field = kind.fields.find(({ name }) => name === 'id');
  if (field === undefined) return [];
  const first = new Map<string, RecordRow>();
  return rows.flatMap((row) => {
    const id = recordId(kind.name, row);
    const before = first.get(id);
    if (before === undefined) first.set(id, row);
    const told = before !== undefined && isTold(row, before);
    return before === undefined || told || id === '' ? [] : [recordProblem(row, field, { code: 'duplicate-id' })];
  });
}

function isTold(row: RecordRow, before: RecordRow): boolean {
  if (row.file !== before.file) return false;
  if (row.cells.has('id') && row.schema.get('id')?.constraints?.unique === true) return true;
  return row.primaryKey.length > 0 && row.primaryKey.every((name) => row.cells.get(name) === before.cells.get(name));
}
