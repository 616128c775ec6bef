import type { CsvOptions } from '../csv/csv-options.js';
import { limitsWith } from '../csv/limits.js';
import { tableFromRows } from '../csv/table-from-rows.js';
import type { Table } from '../csv/table.js';
import { csvDecisions, rowDecisions, sheetDecision, workbookNumbers } from '../import/file-decisions.js';
import { importFile } from '../import/import-file.js';
import type { Decision } from '../import/imported.js';
import { contentKind } from '../import/content/content-kind.js';
import { archivedNames } from '../import/content/zip-archive.js';
import { columnFormats } from '../import/numbers/column-formats.js';
import { formatReport } from '../import/numbers/format-report.js';
import { sheetProblem } from '../import/xlsx/sheet-problem.js';
import { isWorkbook, readWorkbook } from '../import/xlsx/read-workbook.js';
import { sourceOfBytes } from '../csv/byte-source.js';
import { readTable } from '../csv/read-table.js';
import { cellKind } from '../import/columns/column-kind.js';
import type { Problem } from '../problem.js';

/** What a clerk declares about a file where the workshop found something else; absent parts are found. */
export interface ReadingChoices {
  /** A label of the WHATWG, e.g. `windows-1252`; text files only. */
  readonly encoding?: string;
  /** One character; text files only. */
  readonly delimiter?: string;
  /** The rows of the header, from 1. */
  readonly headerRows?: readonly number[];
  /** The decimal sign of all numbers. */
  readonly decimalChar?: string;
  /** A workbook's sheet: its name. */
  readonly sheet?: string;
}

/** A file as a table of texts, with how it was read. */
export interface ReadFile {
  /** Null where the file is of no kind that is read; a problem says why. */
  readonly table: Table | null;
  /** The decimal sign of the numbers; null where no number has a fraction, or nothing decides. */
  readonly decimalChar: string | null;
  readonly groupChar: string | null;
  /** The bytes of a delimited text; null for a workbook, whose table is written anew. */
  readonly text: Uint8Array | null;
  readonly decisions: readonly Decision[];
  /** What stands against reading it, or is wrong whatever its columns are; the check finds the same. */
  readonly problems: readonly Problem[];
  /** Where nothing decides how a number is to be read: warnings, for the clerk to look at the decimal sign. */
  readonly doubts: readonly Problem[];
}

/**
 * Reads a CSV, or a sheet of an XLSX workbook, from memory as `teilhabe import` does, but leaves its columns as they are.
 * Any other kind of file, and one without a table, has no table and an error that says what to do. Never throws.
 */
export async function readFile(bytes: Uint8Array, file: string, choices: ReadingChoices = {}): Promise<ReadFile> {
  const kind = contentKind(bytes);
  const { encoding, delimiter, headerRows } = choices;
  const csv: CsvOptions = {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(headerRows === undefined ? {} : { headerRows }),
  };
  if (kind === 'text') return readText(bytes, file, { csv, choices });
  const names = kind === 'zip' ? archivedNames(bytes) : null;
  if (names !== null && isWorkbook(names)) return readSheet(bytes, file, { csv, choices });
  return refused(bytes, file);
}

interface Asked {
  readonly csv: CsvOptions;
  readonly choices: ReadingChoices;
}

async function readText(bytes: Uint8Array, file: string, { csv, choices }: Asked): Promise<ReadFile> {
  const table = await readTable(sourceOfBytes(bytes), file, csv);
  return withFormats(table, file, { choices, text: bytes, decisions: csvDecisions(table, csv) });
}

async function readSheet(bytes: Uint8Array, file: string, { csv, choices }: Asked): Promise<ReadFile> {
  const limits = limitsWith();
  const { decimalChar, sheet: asked } = choices;
  const sheet = await readWorkbook(bytes, { sheet: asked, limit: limits.bytes, decimalChar });
  if ('failure' in sheet) return nothing([sheetProblem(sheet, limits, { file, sheet: asked })]);
  const table = tableFromRows(sheet.rows, file, csv);
  const decisions = [sheetDecision(sheet, asked), ...rowDecisions(table, csv)];
  const signs = sheet.decimalChar === null ? {} : { decimalChar: sheet.decimalChar };
  const read = withFormats(table, file, { choices: { ...signs, ...choices }, text: null, decisions });
  return sheet.decimalChar !== null && decimalChar === undefined
    ? { ...read, decisions: workbookNumbers(read.decisions) }
    : read;
}

interface Reading {
  readonly choices: ReadingChoices;
  readonly text: Uint8Array | null;
  readonly decisions: readonly Decision[];
}

function withFormats(table: Table, file: string, { choices, text, decisions }: Reading): ReadFile {
  const problems = table.problems;
  if (table.columns.length === 0) return { ...nothing(problems.length > 0 ? problems : [empty(file)]), decisions };
  const numeric = table.columns.filter((column) => cellKind(column) === 'numbers');
  const declared = choices.decimalChar === undefined ? {} : { decimalChar: choices.decimalChar };
  const formats = columnFormats(numeric, { declared, convention: null });
  const report = formatReport(
    numeric.map(({ header }) => header),
    formats,
    { file, row: table.headerRow },
  );
  const sign = (about: string) => report.decisions.find((decision) => decision.about === about)?.found ?? null;
  return {
    table,
    text,
    decimalChar: choices.decimalChar ?? sign('decimalChar'),
    groupChar: sign('groupChar'),
    decisions: [...decisions, ...report.decisions],
    problems,
    doubts: report.problems,
  };
}

/** Words the refusal as the import does, which knows every kind of file. */
async function refused(bytes: Uint8Array, file: string): Promise<ReadFile> {
  const { problems } = await importFile(sourceOfBytes(bytes), file);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return nothing(errors.length > 0 ? errors : [{ code: 'format-error', severity: 'error', file, found: 'json' }]);
}

function empty(file: string): Problem {
  return { code: 'source-error', severity: 'error', file, found: 'no rows' };
}

function nothing(problems: readonly Problem[]): ReadFile {
  return { table: null, text: null, decimalChar: null, groupChar: null, decisions: [], problems, doubts: [] };
}
