import { sourceOfBytes, type ByteSource } from '../csv/byte-source.js';
import { decodeText } from '../csv/decode-text.js';
import { limitProblem, limitsWith } from '../csv/limits.js';
import { tableFromRows } from '../csv/table-from-rows.js';
import { readTable } from '../csv/read-table.js';
import type { Table } from '../csv/table.js';
import { identifierProblems } from '../identifiers/identifier-problems.js';
import { publishable, type Problem } from '../problem.js';
import { contentKind, KIND_SAMPLE } from './content/content-kind.js';
import { packedFile } from './content/packed-file.js';
import { readBytes, readStart } from '../csv/read-bytes.js';
import { archivedNames } from './content/zip-archive.js';
import { csvDecisions, rowDecisions, sheetDecision, workbookNumbers } from './file-decisions.js';
import type { ImportOptions } from './import-options.js';
import type { Decision, Imported, LayoutName } from './imported.js';
import { readJsonStat } from './json-stat/read-json-stat.js';
import { withTotals } from './keys/with-totals.js';
import { notImported } from './not-imported.js';
import { toTidy } from './to-tidy.js';
import { sheetProblem } from './xlsx/sheet-problem.js';
import { isWorkbook, readWorkbook } from './xlsx/read-workbook.js';

export type { ImportOptions } from './import-options.js';

/**
 * A file of any known kind and layout as one tidy table. Its bytes decide what it is, not its name: CSV, XLSX, JSON-stat
 * 2.0, or a ZIP archive that holds one of them. Any other kind is a `format-error` that says what to do. Totals among the
 * categories are named, and a total that its parts miss is a warning. Fails only where the source fails.
 */
export async function importFile(source: ByteSource, file: string, options: ImportOptions = {}): Promise<Imported> {
  const imported = await read(source, file, options);
  return publishable(imported.problems) ? withTotals(imported, file) : imported;
}

async function read(source: ByteSource, file: string, options: ImportOptions): Promise<Imported> {
  const kind = contentKind(await readStart(source, KIND_SAMPLE));
  if (kind === 'text') return importCsv(source, file, options);
  if (kind !== 'json' && kind !== 'zip') return refused(file, { found: kind });
  const limits = limitsWith(options.csv?.limits);
  const bytes = await readBytes(source, limits.bytes);
  if (bytes === null) return notImported('tidy', [limitProblem('bytes', limits, { file })]);
  return kind === 'json' ? importJson(bytes, file, options) : importArchive(bytes, file, options);
}

async function importCsv(source: ByteSource, file: string, options: ImportOptions): Promise<Imported> {
  const table = await readTable(source, file, options.csv);
  const imported = guarded(toTidy(table, file, options), table, file);
  return withDecisions(imported, csvDecisions(table, options.csv));
}

function importJson(bytes: Uint8Array, file: string, options: ImportOptions): Imported {
  const { text, problems } = decodeText(bytes, file, options.csv?.encoding);
  const imported = readJsonStat(text, file, options);
  return { ...imported, problems: [...problems, ...imported.problems] };
}

async function importArchive(bytes: Uint8Array, file: string, options: ImportOptions): Promise<Imported> {
  const names = archivedNames(bytes);
  if (names === null) return refused(file, { found: 'damaged' });
  if (isWorkbook(names)) return importWorkbook(bytes, file, options);
  const limits = limitsWith(options.csv?.limits);
  const packed = packedFile(bytes, names, limits.bytes);
  if ('bytes' in packed) {
    const imported = await readPacked(packed.bytes, file, options);
    return withDecisions(imported, [{ about: 'packedFile', found: packed.name, because: 'only-file' }]);
  }
  if (packed.failure === 'too large') return notImported('tidy', [limitProblem('bytes', limits, { file })]);
  return refused(file, { found: packed.failure, ...(packed.names && { expected: packed.names }) });
}

/** What was packed; an archive in an archive is not unpacked again, because one may hold itself. */
async function readPacked(bytes: Uint8Array, file: string, options: ImportOptions): Promise<Imported> {
  if (contentKind(bytes) !== 'zip') return read(sourceOfBytes(bytes), file, options);
  const names = archivedNames(bytes) ?? [];
  return isWorkbook(names) ? importWorkbook(bytes, file, options) : refused(file, { found: 'archive' });
}

async function importWorkbook(bytes: Uint8Array, file: string, options: ImportOptions): Promise<Imported> {
  const limits = limitsWith(options.csv?.limits);
  const { decimalChar, sheet: asked } = options;
  const sheet = await readWorkbook(bytes, { sheet: asked, limit: limits.bytes, decimalChar });
  if ('failure' in sheet) return notImported('tidy', [sheetProblem(sheet, limits, { file, sheet: asked })]);
  const table = tableFromRows(sheet.rows, file, options.csv);
  const stored = decimalChar === undefined && options.groupChar === undefined ? sheet.decimalChar : null;
  const tidy = toTidy(table, file, stored === null ? options : { ...options, ...workbookFormat(stored) });
  const imported = guarded(tidy, table, file);
  const decisions = stored === null ? imported.decisions : workbookNumbers(imported.decisions);
  return withDecisions({ ...imported, decisions }, [sheetDecision(sheet, asked), ...rowDecisions(table, options.csv)]);
}

/** A city's own layouts; those of statistical offices hold figures that were protected before. */
const OWN_LAYOUTS: ReadonlySet<LayoutName> = new Set<LayoutName>(['tidy', 'wide']);

/** A table with columns by which single people can be told is refused as a whole, and none of its cells is shown. */
function guarded(imported: Imported, table: Table, file: string): Imported {
  const rows = OWN_LAYOUTS.has(imported.layout) ? 'people' : 'open';
  const problems = identifierProblems(table, file, { rows, fields: [], edition: null });
  return problems.length > 0 ? notImported(imported.layout, problems) : imported;
}

/** Groups stand in texts only: with a comma for fractions they have points. */
function workbookFormat(decimalChar: string): Pick<ImportOptions, 'decimalChar' | 'groupChar'> {
  return { decimalChar, groupChar: decimalChar === ',' ? '.' : '' };
}

/** Decisions about the file come first; what the layout decided about the same thing stands for itself. */
function withDecisions(imported: Imported, decisions: readonly Decision[]): Imported {
  const said = new Set(imported.decisions.filter(({ field }) => field === undefined).map(({ about }) => about));
  return { ...imported, decisions: [...decisions.filter(({ about }) => !said.has(about)), ...imported.decisions] };
}

function refused(file: string, details: Pick<Problem, 'found' | 'expected'>): Imported {
  return notImported('tidy', [{ code: 'format-error', severity: 'error', file, ...details }]);
}
