import { listItems, type Scalar } from '../dataset/cast-cell.js';
import { castNumber } from '../dataset/cast-number.js';
import type { Field } from '../dataset/schema.js';
import { parsePeriod } from '../period/edtf.js';
import { edtfOf } from '../period/german-period.js';
import type { Period, Texts } from '../publication.js';
import { pictureAddress } from '../publication/picture-address.js';
import { fieldOf, type RecordCode, type RecordField, type RecordFieldType, type RecordKind } from './record-kind.js';
import type { RecordRow } from './record-rows.js';

export type RecordValue = string | number | boolean | readonly string[] | Period | Texts;

/** A cell of a record, read by its kind: a value, nothing (and why), or what it should be and is not. */
export type ReadCell =
  | { readonly kind: 'value'; readonly value: RecordValue }
  | { readonly kind: 'empty'; readonly reason: string }
  | CellFault;

export interface CellFault {
  readonly kind: 'fault';
  readonly found: string;
  readonly expected: string;
}

/**
 * Reads a field of a row. A monitor's own schema may say less than the template does, so that words stand for codes here
 * too, and texts for dates and numbers.
 */
export function readCell(field: RecordField, row: RecordRow): ReadCell {
  if (field.type === 'texts') return readTexts(field, row);
  const cell = row.cells.get(field.name);
  if (cell === undefined) return { kind: 'empty', reason: row.reasons.get(field.name) ?? 'missing' };
  const schema = row.schema.get(field.name) ?? { name: field.name };
  const reader = field.codes === undefined ? READERS[field.type] : (CODE_READERS[field.type] ?? READERS[field.type]);
  const { expected, read } = reader;
  const value = read(cell, schema, field);
  if (value !== null) return { kind: 'value', value };
  return { kind: 'fault', found: String(cell), expected: expected ?? codeWords(field) };
}

/** The value of a field by name; null where the cell is empty or cannot be read. */
export function valueOf(kind: RecordKind, row: RecordRow, name: string): RecordValue | null {
  const cell = readCell(fieldOf(kind, name), row);
  return cell.kind === 'value' ? cell.value : null;
}

/** `title_de`, `title_en` … as one text in several languages; a column `title` is German. */
function readTexts({ name }: RecordField, { cells, reasons }: RecordRow): ReadCell {
  const prefix = `${name}_`;
  const entries = [...cells].flatMap(([column, text]) => {
    if (column === name) return [['de', String(text)] as const];
    return column.startsWith(prefix) ? [[column.slice(prefix.length), String(text)] as const] : [];
  });
  if (entries.length > 0) return { kind: 'value', value: Object.fromEntries(entries) };
  return { kind: 'empty', reason: reasons.get(`${name}_de`) ?? 'missing' };
}

interface Reader {
  /** What a cell should be; without it one of the codes. */
  readonly expected?: string;
  readonly read: (cell: Scalar, schema: Field, field: RecordField) => RecordValue | null;
}

const TEXT: Reader = { expected: 'string', read: (cell) => String(cell) };

const READERS: Readonly<Record<RecordFieldType, Reader>> = {
  id: { expected: 'identifier', read: (cell) => (/^[a-z0-9.-]+$/.test(String(cell)) ? String(cell) : null) },
  name: TEXT,
  texts: TEXT,
  code: TEXT,
  period: { expected: 'edtf', read: (cell) => periodOf(cell) },
  day: { expected: 'date 31.12.2024', read: (cell) => dayOf(cell) },
  year: { expected: 'year', read: (cell) => (/^-?\d{4}$/.test(String(cell)) ? Number(cell) : null) },
  number: { expected: 'number', read: (cell, schema) => numberOf(cell, { ...schema, type: 'number' }) },
  integer: { expected: 'integer', read: (cell, schema) => numberOf(cell, { ...schema, type: 'integer' }) },
  boolean: { expected: 'ja, nein', read: (cell) => booleanOf(cell) },
  list: { expected: 'list of string by ,', read: entriesOf },
  picture: {
    expected: 'picture address',
    read: (cell) => (pictureAddress(String(cell)) === null ? null : String(cell)),
  },
  url: { expected: 'format uri', read: (cell) => (/^https?:\/\/\S+$/.test(String(cell)) ? String(cell) : null) },
};

const CODE_READERS: Readonly<Partial<Record<RecordFieldType, Reader>>> = {
  code: { read: (cell, _, { codes = [] }) => codeOf(String(cell), codes) },
  list: {
    read: (cell, schema, { codes = [] }) => {
      const found = entriesOf(cell, schema).map((entry) => codeOf(entry, codes));
      return found.includes(null) ? null : found.filter((entry) => entry !== null);
    },
  },
};

/** The code that a text means: itself, or one of its words, whatever the capitals. */
function codeOf(text: string, codes: readonly RecordCode[]): string | null {
  const word = text.trim().toLowerCase();
  const meant = codes.find(({ code, labels, also = [] }) =>
    [code, labels.de, labels.en, ...also].some((spelling) => spelling.toLowerCase() === word),
  );
  return meant?.code ?? null;
}

function codeWords({ codes = [] }: RecordField): string {
  return codes.map(({ labels }) => labels.de).join(', ');
}

function periodOf(cell: Scalar): Period | null {
  const edtf = edtfOf(String(cell));
  return edtf === null ? null : parsePeriod(edtf);
}

function dayOf(cell: Scalar): Period | null {
  const period = periodOf(cell);
  return period?.precision === 'day' ? period : null;
}

function numberOf(cell: Scalar, schema: Field): number | null {
  if (typeof cell === 'number') return schema.type === 'integer' && !Number.isInteger(cell) ? null : cell;
  return castNumber(String(cell), schema);
}

const TRUE = ['ja', 'true', 'yes', '1'];
const FALSE = ['nein', 'false', 'no', '0'];

function booleanOf(cell: Scalar): boolean | null {
  const word = String(cell).toLowerCase();
  if (TRUE.includes(word)) return true;
  return FALSE.includes(word) ? false : null;
}

function entriesOf(cell: Scalar, schema: Field): readonly string[] {
  const entries = listItems(cell, schema).map((entry) => entry.trim());
  return [...new Set(entries.filter((entry) => entry !== ''))];
}
