import { adaptedIndicators, type IndicatorEntry } from '../catalogue/adapted.js';
import type { ByteSource } from '../csv/byte-source.js';
import type { Table } from '../csv/table.js';
import { decodeText } from '../csv/decode-text.js';
import { withByteOffsets } from '../csv/byte-offsets.js';
import { limitProblem, limitsWith } from '../csv/limits.js';
import { readTable } from '../csv/read-table.js';
import type { Dataset } from '../dataset/dataset.js';
import { withoutHiddenHeadings } from '../dataset/hidden-headings.js';
import { validateTable } from '../dataset/validate-table.js';
import { readLedger } from '../editions/read-ledger.js';
import { contentKind, KIND_SAMPLE, type ContentKind } from '../import/content/content-kind.js';
import { readStart } from '../csv/read-bytes.js';
import { identifierProblems, type GuardedTable } from '../identifiers/identifier-problems.js';
import { withoutIdentifiers } from '../identifiers/without-identifiers.js';
import { EngineError } from '../engine/engine.js';
import type { RowStore } from '../engine/row-store.js';
import type { Indicator } from '../indicator/definition.js';
import type { SentencesFile } from '../indicator/sentence-texts.js';
import type { Problem } from '../problem.js';
import type { PolicyFile } from '../protect/policy/policy-file.js';
import { dataPackageProblems, resourceProblems, tableOptions } from './check-data-package.js';
import { fileProblems } from './check-file.js';
import { sentencesFileProblems } from './check-sentences.js';
import { structureProblems } from './check-structure.js';
import { isBoundaries, type BoundariesDescriptor, type DataPackage, type ResourceDescriptor } from './data-package.js';
import { jsonErrorPlace } from './json-place.js';
import { schemaProblems, type SchemaName } from './json-schema.js';
import type { ReadBoundaries, ReadResult } from './monitor.js';
import { storedDataset } from './stored-dataset.js';
import { storedFields } from './stored-fields.js';
import { readFrom, type MonitorFiles } from './monitor-files.js';

/**
 * Reads a monitor from its files, wherever they are: `datapackage.json` with its CSV files, `indicators.json`, `policy.json`,
 * and `sentences.json` and `ledger.json` if there are such files.
 * Never throws for what a clerk can mend: a missing file, an unreadable encoding or a wrong type is a problem in the
 * list. Without a usable data package, indicators or policy, or with a damaged ledger, there is no monitor; a table that lacks a
 * column is not read.
 * What the indicators ask of the data is checked by `validate`.
 */
export async function readMonitorFiles(
  files: MonitorFiles,
  folder = '',
  { store }: ReadOptions = {},
): Promise<ReadResult> {
  const [described, indicators, policy, sentences, ledger] = await Promise.all([
    readJson<DescribedPackage>(files, 'datapackage.json', 'datapackage'),
    readIndicators(files),
    readJson<PolicyFile>(files, 'policy.json', 'policy'),
    readSentences(files),
    readLedger(files),
  ]);
  const all = described.value?.resources ?? [];
  const dataPackage = withTables(described);
  const asked = store === undefined ? null : storedFields(dataPackage.value?.resources ?? [], indicators.value ?? []);
  const storing = ({ name }: ResourceDescriptor) => {
    const fields = asked?.get(name);
    return store !== undefined && fields !== undefined ? { storing: { store, fields } } : {};
  };
  const [resources, boundaries] = await Promise.all([
    Promise.all(
      (dataPackage.value?.resources ?? []).map((resource) =>
        readResource(files, resource, { edition: dataPackage.value?.created ?? null, ...storing(resource) }),
      ),
    ),
    Promise.all(all.filter(isBoundaries).map((resource) => readBoundaries(files, resource))),
  ]);
  const problems = [
    ...[dataPackage, indicators, policy, sentences, ledger].flatMap((read) => read.problems),
    ...(dataPackage.value ? dataPackageProblems(dataPackage.value) : []),
    ...(dataPackage.value ? await fileProblems(files, all) : []),
    ...[...resources, ...boundaries].flatMap((resource) => resource.problems),
  ];
  if (!dataPackage.value || !indicators.value || !policy.value || !ledger.value) return { monitor: null, problems };
  const monitor = {
    folder,
    dataPackage: dataPackage.value,
    indicators: indicators.value,
    policy: policy.value,
    ledger: ledger.value,
    ...(sentences.value ? { sentences: sentences.value.sentences } : {}),
    datasets: new Map(resources.flatMap(({ name, value }) => (value ? [[name, value] as const] : []))),
    boundaries: boundaries.flatMap(({ value }) => value ?? []),
  };
  return { monitor, problems };
}

/** How a monitor may be read. */
export interface ReadOptions {
  /** Where rows of large tables go; default: all stay in memory. */
  readonly store?: RowStore;
}

/** A data package as it is written: tables and boundaries in one list. */
interface DescribedPackage extends Omit<DataPackage, 'resources'> {
  readonly resources: readonly (ResourceDescriptor | BoundariesDescriptor)[];
}

function withTables({ value, problems }: Read<DescribedPackage>): Read<DataPackage> {
  const isTable = (resource: ResourceDescriptor | BoundariesDescriptor): resource is ResourceDescriptor =>
    !isBoundaries(resource);
  return { value: value && { ...value, resources: value.resources.filter(isTable) }, problems };
}

interface Read<Value> {
  readonly value: Value | null;
  readonly problems: readonly Problem[];
}

/** The city's definitions, those from the catalogue completed and checked as a whole. */
async function readIndicators(files: MonitorFiles): Promise<Read<readonly Indicator[]>> {
  const file = 'indicators.json';
  const { value, problems } = await readJson<{ readonly indicators: readonly IndicatorEntry[] }>(
    files,
    file,
    'indicators',
  );
  if (value === null) return { value, problems };
  const adapted = adaptedIndicators(value.indicators);
  const found = [...adapted.problems, ...schemaProblems({ indicators: adapted.indicators }, 'indicators', file)];
  return { value: found.length > 0 ? null : adapted.indicators, problems: [...problems, ...found] };
}

async function readJson<Value>(files: MonitorFiles, file: string, schema: SchemaName): Promise<Read<Value>> {
  const { value, problems } = await readAnyJson(files, file);
  if (value === null) return { value: null, problems };
  const found = schemaProblems(value.json, schema, file);
  return { value: found.length > 0 ? null : (value.json as Value), problems: [...problems, ...found] };
}

/** A JSON file, whatever it holds, also `null`. */
async function readAnyJson(files: MonitorFiles, file: string): Promise<Read<{ readonly json: unknown }>> {
  const text = await readJsonText(files, file);
  if (text.value === null) return { value: null, problems: text.problems };
  try {
    return { value: { json: JSON.parse(text.value) as unknown }, problems: text.problems };
  } catch {
    return { value: null, problems: [{ code: 'json-error', severity: 'error', file, ...jsonErrorPlace(text.value) }] };
  }
}

/** A file of boundaries; what it holds is checked by `validate`. */
async function readBoundaries(files: MonitorFiles, resource: BoundariesDescriptor): Promise<Read<ReadBoundaries>> {
  const { value, problems } = await readAnyJson(files, resource.path);
  return { value: value && { resource, json: value.json }, problems };
}

/** The city's own sentences: a file that need not be there. */
async function readSentences(files: MonitorFiles): Promise<Read<SentencesFile>> {
  const file = 'sentences.json';
  const read = await readJson<SentencesFile>(files, file, 'sentences');
  if (read.problems.some(({ code, found }) => code === 'source-error' && found === 'missing')) {
    return { value: null, problems: [] };
  }
  return read.value ? { ...read, problems: [...read.problems, ...sentencesFileProblems(read.value, file)] } : read;
}

/** Settings are written by hand; a larger file is something else. */
const JSON_LIMITS = limitsWith({ bytes: 10 * 2 ** 20 });

/** A file's text; null with the reason where it cannot be read or its characters are not what was meant. */
async function readJsonText(files: MonitorFiles, file: string): Promise<Read<string>> {
  const { value: bytes, found } = await readFrom(files, file, JSON_LIMITS.bytes);
  if (bytes === null) {
    const tooLarge = found === 'too large';
    return { value: null, problems: [tooLarge ? limitProblem('bytes', JSON_LIMITS, { file }) : unread(file, found)] };
  }
  const { text, problems } = decodeText(bytes, file, 'utf-8');
  return { value: problems.some(({ severity }) => severity === 'error') ? null : text, problems };
}

/** What is known of a table before it is read. */
interface Reading {
  /** When the data package was made. */
  readonly edition: string | null;
  /** Where its rows go, and which of their fields will be counted; absent where they stay in memory. */
  readonly storing?: { readonly store: RowStore; readonly fields: readonly string[] };
}

/** A table whose description is faulty is not read: those problems stand in the data package. */
async function readResource(
  files: MonitorFiles,
  resource: ResourceDescriptor,
  reading: Reading,
): Promise<Read<Dataset> & { name: string }> {
  const { name, path: file } = resource;
  if (resourceProblems(resource).length > 0) return { name, value: null, problems: [] };
  const { value: source, found } = await files.open(file);
  if (source === null) return { name, value: null, problems: [unread(file, found)] };
  try {
    return { name, ...(await readDataset(source, resource, reading)) };
  } catch (error) {
    if (error instanceof EngineError) throw error;
    return { name, value: null, problems: [unread(file, 'unreadable')] };
  }
}

/** Kinds of files that are no table of text, whatever their names say; JSON and XML may be cells. */
const NO_TABLES: ReadonlySet<ContentKind> = new Set(['zip', 'xls', 'pdf', 'html', 'rtf', 'archive', 'image']);

function noTable(file: string, kind: ContentKind): Problem {
  return { code: 'format-error', severity: 'error', file, found: kind === 'zip' || kind === 'xls' ? 'workbook' : kind };
}

/** What makes every other finding about a table worthless. */
const UNREADABLE: ReadonlySet<Problem['code']> = new Set(['encoding-error', 'control-character', 'limit-error']);

async function readDataset(
  source: ByteSource,
  resource: ResourceDescriptor,
  { edition, storing }: Reading,
): Promise<Read<Dataset>> {
  const kind = contentKind(await readStart(source, KIND_SAMPLE));
  if (NO_TABLES.has(kind)) return { value: null, problems: [noTable(resource.path, kind)] };
  const { path: file, dialect = {}, encoding, schema } = resource;
  const guarded = { rows: rowsOf(resource), fields: schema.fields, edition };
  const look = (part: Table) => [...identifierProblems(part, file, guarded), ...structureProblems(part, resource)];
  if (storing && (source.size ?? 0) >= storing.store.from) {
    const { dataset, problems } = await storedDataset(source, resource, { ...storing, look });
    return { value: isComplete(dataset) ? dataset : null, problems: withoutIdentifiers(problems) };
  }
  const table = await readTable(source, file, { ...dialect, ...(encoding === undefined ? {} : { encoding }) });
  const unreadable = table.problems.filter(({ code, severity }) => severity === 'error' && UNREADABLE.has(code));
  if (unreadable.length > 0) return { value: null, problems: withoutHiddenHeadings(unreadable, table, schema) };
  const { dataset, problems } = validateTable(table, schema, file, tableOptions(resource));
  const found = [...look(table), ...problems];
  return {
    value: isComplete(dataset) ? dataset : null,
    problems: await withByteOffsets(withoutIdentifiers(found), table, source),
  };
}

/** Whether the file has every column that the schema describes. */
function isComplete({ columns, schema }: Dataset): boolean {
  return columns.size === schema.fields.length;
}

/** Whether rows are single persons, may be, or are something else. */
function rowsOf(resource: ResourceDescriptor): GuardedTable['rows'] {
  const open =
    resource['teilhabe:record'] !== undefined ||
    resource['teilhabe:geo'] !== undefined ||
    resource['teilhabe:published'] !== undefined ||
    resource['teilhabe:about'] === 'things';
  if (open) return 'open';
  return resource['teilhabe:personal'] === true ? 'persons' : 'people';
}

function unread(file: string, found: string): Problem {
  return { code: 'source-error', severity: 'error', file, found };
}
