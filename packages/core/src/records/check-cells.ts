import { UNREADABLE } from '../dataset/dataset.js';
import { MASK, type Problem } from '../problem.js';
import { readCell, type CellFault, type RecordValue } from './read-cell.js';
import { fieldOf, type RecordField, type RecordKind } from './record-kind.js';
import { recordProblem } from './record-problem.js';
import type { RecordRow } from './record-rows.js';

/** Cells of a row that do not suit their kind of record. What the table's own schema has reported already is left out. */
export function cellProblems(kind: RecordKind, row: RecordRow): readonly Problem[] {
  return kind.fields.flatMap((field) => {
    const cell = readCell(field, row);
    if (cell.kind === 'fault') return isTold(field, row) ? [] : [misread(field, row, cell)];
    if (cell.kind === 'empty') return isMissing(field, row, cell.reason) ? [missing(field, row)] : [];
    return [
      ...rangeProblems(field, row, cell.value),
      ...personProblems(field, row, cell.value),
      ...lonelyProblems(field, kind, row),
    ];
  });
}

function misread(field: RecordField, row: RecordRow, { found, expected }: CellFault): Problem {
  const code = field.codes === undefined ? 'type-error' : 'constraint-error';
  return recordProblem(row, field, { code, found, expected });
}

/** Whether the schema has rules of its own about what a cell may be: categories for a code, a pattern for an address. */
function isTold({ name, codes }: RecordField, { schema }: RecordRow): boolean {
  const column = schema.get(name);
  return codes === undefined ? column?.constraints?.pattern !== undefined : column?.categories !== undefined;
}

function isMissing({ name, type, required }: RecordField, { schema }: RecordRow, reason: string): boolean {
  const column = schema.get(type === 'texts' ? `${name}_de` : name);
  return required === true && reason !== UNREADABLE && name !== 'id' && column?.constraints?.required !== true;
}

function missing(field: RecordField, row: RecordRow): Problem {
  return recordProblem(row, field, { code: 'constraint-error', found: '', expected: 'required' });
}

/** A picture that nobody has put into words. */
function lonelyProblems({ needs }: RecordField, kind: RecordKind, row: RecordRow): readonly Problem[] {
  if (needs === undefined) return [];
  const needed = fieldOf(kind, needs);
  if (readCell(needed, row).kind === 'value') return [];
  return [recordProblem(row, needed, { code: 'type-error', found: '', expected: 'alternative text' })];
}

function rangeProblems(field: RecordField, row: RecordRow, value: RecordValue): readonly Problem[] {
  if (typeof value !== 'number') return [];
  const { minimum, maximum } = row.schema.get(field.name)?.constraints ?? {};
  const limits = [
    ...(minimum === undefined && value < (field.minimum ?? value) ? [`≥ ${field.minimum}`] : []),
    ...(maximum === undefined && value > (field.maximum ?? value) ? [`≤ ${field.maximum}`] : []),
  ];
  return limits.map((expected) =>
    recordProblem(row, field, { code: 'constraint-error', found: String(value), expected }),
  );
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
