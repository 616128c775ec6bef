import type { Table, TextColumn } from '../csv/table.js';
import { MASK, shortened, type Problem, type ProblemCode } from '../problem.js';
import { ProblemList } from '../problems/problem-list.js';
import { castCell, plainSpaces, type Scalar } from './cast-cell.js';
import { constraintCheck, type ConstraintCheck } from './check-constraints.js';
import type { CellRules } from './cell-rules.js';
import { UNREADABLE, type Column } from './dataset.js';
import type { Field, MissingValue, TableSchema } from './schema.js';

/** Where a column's cells stand, which of them may not be shown, and which rows need no word more. */
export interface CellPlace extends CellRules {
  readonly table: Table;
  readonly file: string;
}

/** A column of text with the verdict on every distinct cell. */
export interface CheckedColumn {
  readonly text: TextColumn;
  readonly cells: readonly Cell[];
  readonly column: Column;
}

/** One column of text as a column of values: every distinct cell cast and checked once. */
export function checkColumn(text: TextColumn, field: Field, schema: TableSchema): CheckedColumn {
  const missing = missingValuesOf(field, schema);
  const check = constraintCheck(field);
  const cells = text.dictionary.map((cell) => checkCell(cell, field, missing, check));
  return { text, cells, column: mergeEqual(field, cells, text.codes) };
}

/** The wrong cells of a column, each with its place. */
export function columnProblems({ text, cells, column }: CheckedColumn, place: CellPlace): readonly Problem[] {
  const problems = new ProblemList();
  const report = (cell: PlacedProblem) => {
    if (!place.explained(cell.at)) problems.add(cellProblem(cell, text, column.field, place));
  };
  if (cells.some((cell) => cell.problem !== undefined)) wrongCells(cells, text, report);
  if (column.field.constraints?.unique === true) repeatedCells(column, report);
  return problems.toArray();
}

interface CellProblem {
  readonly code: ProblemCode;
  readonly expected: string;
}

/** What a text is as a cell of its column. */
export interface Cell {
  readonly value: Scalar | null;
  readonly reason: string | null;
  readonly problem?: CellProblem;
}

/** The reasons of missing values by how they are written; a field's own list replaces the schema's (Table Schema v2). */
function missingValuesOf(field: Field, schema: TableSchema): ReadonlyMap<string, string> {
  const list: readonly MissingValue[] = field.missingValues ?? schema.missingValues ?? [''];
  const entries = list.map((entry) => (typeof entry === 'string' ? { value: entry } : entry));
  return new Map(entries.map(({ value, label = 'missing' }) => [plainSpaces(value), label]));
}

function checkCell(text: string, field: Field, missing: ReadonlyMap<string, string>, check: ConstraintCheck): Cell {
  const reason = missing.get(plainSpaces(text));
  if (reason !== undefined) {
    const required = field.constraints?.required === true;
    return { value: null, reason, ...(required && { problem: { code: 'constraint-error', expected: 'required' } }) };
  }
  const cast = castCell(text, field);
  if (cast.kind === 'type-error') {
    return { value: null, reason: UNREADABLE, problem: { code: 'type-error', expected: cast.expected } };
  }
  const broken = check(cast.value);
  const problem: CellProblem | null = broken === null ? null : { code: 'constraint-error', expected: broken };
  return { value: cast.value, reason: null, ...(problem && { problem }) };
}

/** Different texts may mean the same (`ja`, ` ja`): one value, or one reason for none, then has one code. */
function mergeEqual(field: Field, cells: readonly Cell[], codes: Uint32Array): Column {
  const codeOfValue = new Map<Scalar, number>();
  const codeOfReason = new Map<string | null, number>();
  const kept: Cell[] = [];
  const merged = Uint32Array.from(cells, (cell) => {
    const known = cell.value === null ? codeOfReason.get(cell.reason) : codeOfValue.get(cell.value);
    if (known !== undefined) return known;
    const code = kept.push(cell) - 1;
    if (cell.value === null) codeOfReason.set(cell.reason, code);
    else codeOfValue.set(cell.value, code);
    return code;
  });
  return {
    field,
    values: kept.map((cell) => cell.value),
    reasons: kept.map((cell) => cell.reason),
    codes: merged.length === kept.length ? codes : codes.map((code) => merged[code]!),
  };
}

interface PlacedProblem extends CellProblem {
  /** The position of its row in the table, from 0. */
  readonly at: number;
}

function wrongCells(cells: readonly Cell[], { codes }: TextColumn, report: (cell: PlacedProblem) => void): void {
  codes.forEach((code, at) => {
    const problem = cells[code]!.problem;
    if (problem) report({ ...problem, at });
  });
}

function repeatedCells({ values, codes }: Column, report: (cell: PlacedProblem) => void): void {
  const seen = new Uint8Array(values.length);
  codes.forEach((code, at) => {
    if (seen[code] === 1 && values[code] !== null) report({ code: 'unique-error', expected: 'unique', at });
    seen[code] = 1;
  });
}

function cellProblem(
  { code, expected, at }: PlacedProblem,
  column: TextColumn,
  field: Field,
  { table, file, hides }: CellPlace,
): Problem {
  const cell = column.dictionary[column.codes[at]!]!;
  const masked = field['teilhabe:personal'] === true || hides(at, [cell]);
  const found = masked ? MASK : shortened(cell);
  const place = { file, row: table.rows[at]!, line: table.lines[at]!, field: column.header || field.name };
  return { code, severity: 'error', ...place, found, expected };
}
