import { pack, unpack } from '../content/zip-archive.js';
import { cellText } from './cell-text.js';
import { readCells, StoredNumber, type CellValue } from './read-cells.js';
import { sheetSize, withErrorsAsText } from './sheet-xml.js';
import { withSuperscripts } from './superscripts.js';
import { chosenSheet, sheetNames, type SheetName } from './workbook-parts.js';

/** One sheet of a workbook as rows of text, and what was chosen. */
export interface Sheet {
  readonly name: string;
  /** The names of all sheets, in the order of their tabs. */
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The decimal sign with which its fractions are written in `rows`; null where no number has a fraction. */
  readonly decimalChar: string | null;
}

/** Why a workbook has no rows: it is broken or too large, or has no sheet of this name. */
export type SheetFailure =
  | { readonly failure: 'damaged' | 'encrypted' | 'too large' | 'too many cells' }
  | { readonly failure: 'no sheet'; readonly names: readonly string[] };

export interface WorkbookOptions {
  /** Its name, or its number among the visible ones. */
  readonly sheet?: string | number | undefined;
  /** So many bytes are unpacked at the most. */
  readonly limit: number;
  /** The decimal sign that somebody declared. */
  readonly decimalChar?: string | undefined;
}

/** Whether an archive is a workbook of Excel, going by the names of its files. */
export function isWorkbook(names: readonly string[]): boolean {
  return names.includes(WORKBOOK);
}

const WORKBOOK = 'xl/workbook.xml';
const TEXTS = 'xl/sharedStrings.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** The cells of a sheet from A1 to its last one; more of them are no table. */
const MOST_CELLS = 20_000_000;

/**
 * The rows of one sheet of an XLSX workbook: the named or numbered one, else the first that is visible. Fractions are
 * written as the texts of the sheet write them.
 */
export async function readWorkbook(
  archive: Uint8Array,
  { sheet: asked, limit, decimalChar }: WorkbookOptions,
): Promise<Sheet | SheetFailure> {
  const description = unpack(archive, (name) => name === WORKBOOK || name === RELATIONS, limit);
  if (description.failure !== null) return { failure: description.failure };
  const sheets = sheetNames(textOf(description.files, WORKBOOK), textOf(description.files, RELATIONS));
  const names = sheets.map(({ name }) => name);
  const sheet = chosenSheet(sheets, asked);
  if (sheet === null) return names.length === 0 ? { failure: 'damaged' } : { failure: 'no sheet', names };
  const others = new Set(sheets.filter(({ path }) => path !== sheet.path).map(({ path }) => path));
  const parts = unpack(archive, (name) => isNeeded(name) && !others.has(name), limit);
  if (parts.failure !== null) return { failure: parts.failure };
  const cells = await cellsOf(new Map(parts.files), sheet);
  return typeof cells === 'string' ? { failure: cells } : { ...sheetOf(cells, decimalChar), name: sheet.name, names };
}

/** Of a workbook only what says what stands in cells: no pictures, no printer settings. */
function isNeeded(name: string): boolean {
  return name.endsWith('.xml') || name.endsWith('.rels');
}

async function cellsOf(files: Map<string, Uint8Array>, sheet: SheetName) {
  const xml = textOf(files, sheet.path);
  if (xml === '') return 'damaged';
  const { rows, columns } = sheetSize(xml);
  if (rows * columns > MOST_CELLS) return 'too many cells';
  files.set(sheet.path, new TextEncoder().encode(withSuperscripts(withErrorsAsText(xml))));
  const texts = textOf(files, TEXTS);
  if (texts !== '') files.set(TEXTS, new TextEncoder().encode(withSuperscripts(texts)));
  return (await readCells(pack(files), sheet.position)) ?? 'damaged';
}

function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return new TextDecoder().decode(files.get(path));
}

/** A text that only makes sense with a comma as its decimal sign. */
const DECIMAL_COMMA = /^\s*[-+−]?[\d. ]*\d,\d+\s*%?\s*$/;

function sheetOf(cells: readonly (readonly CellValue[])[], declared?: string): Pick<Sheet, 'rows' | 'decimalChar'> {
  const values = cells.flat();
  const commas = values.some((value) => typeof value === 'string' && DECIMAL_COMMA.test(value));
  const decimalChar = declared ?? (commas ? ',' : '.');
  const fractions = values.some((value) => value instanceof StoredNumber && cellText(value).includes('.'));
  const written = (value: CellValue) =>
    value instanceof StoredNumber ? cellText(value).replace('.', decimalChar) : cellText(value);
  return { rows: cells.map((row) => row.map(written)), decimalChar: fractions ? decimalChar : null };
}
