import { UNREADABLE } from '../dataset/dataset.js';
import { MASK, type Problem } from '../problem.js';
import { readCell, type RecordValue } from './read-cell.js';
import type { RecordField, RecordKind } from './record-kind.js';
import { recordProblem } from './record-problem.js';
import type { RecordRow } from './record-rows.js';

/** Cells of a row that do not suit their kind of record. What the table's own schema has reported already is left out. */
export function cellProblems(kind: RecordKind, row: RecordRow): readonly Problem[] {
  return kind.fields.flatMap((field) => {
    const cell = readCell(field, row);
    if (cell.kind === 'fault') {
      const code = field.codes === undefined ? 'type-error' : 'constraint-error';
      return [recordProblem(row, field, { code, found: cell.found, expected: cell.expected })];
    }
    if (cell.kind === 'empty') return isMissing(field, row, cell.reason) ? [missing(field, row)] : [];
    return [...rangeProblems(field, row, cell.value), ...personProblems(field, row, cell.value)];
  });
}

function isMissing({ name, type, required }: RecordField, { schema }: RecordRow, reason: string): boolean {
  const column = schema.get(type === 'texts' ? `${name}_de` : name);
  return required === true && reason !== UNREADABLE && name !== 'id' && column?.constraints?.required !== true;
}

function missing(field: RecordField, row: RecordRow): Problem {
  return recordProblem(row, field, { code: 'constraint-error', found: '', expected: 'required' });
}

function rangeProblems(field: RecordField, row: RecordRow, value: RecordValue): readonly Problem[] {
  const { minimum = -Infinity, maximum = Infinity } = field;
  if (typeof value !== 'number' || (value >= minimum && value <= maximum)) return [];
  const expected = value < minimum ? `≥ ${minimum}` : `≤ ${maximum}`;
  return [recordProblem(row, field, { code: 'constraint-error', found: String(value), expected })];
}

/** `Frau Muster`, `Dr. Muster`: what stands before the names of people in German and English. */
const PERSON = /^(?:Herrn?|Frau|Dr\.|Prof\.|Mr\.?|Mrs\.?|Ms\.?) \p{Lu}/u;

/** Names of offices and organisations that look like a person's: a warning, because a house may be called after one. */
function personProblems(field: RecordField, row: RecordRow, value: RecordValue): readonly Problem[] {
  const named =
    (field.type === 'name' || field.type === 'list') && field.personal !== true && field.published !== false;
  const names = typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];
  if (!named || !names.some((name) => PERSON.test(name))) return [];
  return [recordProblem(row, field, { code: 'personal-field', severity: 'warning', found: MASK, expected: 'office' })];
}
