import { adaptedIndicators, type IndicatorEntry } from '../catalogue/adapted.js';
import type { ByteSource } from '../csv/byte-source.js';
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
import type { Indicator } from '../indicator/definition.js';
import type { SentencesFile } from '../indicator/sentence-texts.js';
import type { Problem } from '../problem.js';
import type { PolicyFile } from '../protect/policy/policy-file.js';
import { dataPackageProblems, resourceProblems, tableOptions } from './check-data-package.js';
import { fileProblems } from './check-file.js';
import { sentencesFileProblems } from './check-sentences.js';
import { structureProblems } from './check-structure.js';
import type { DataPackage, ResourceDescriptor } from './data-package.js';
import { jsonErrorPlace } from './json-place.js';
import { schemaProblems, type SchemaName } from './json-schema.js';
import type { ReadResult } from './monitor.js';
import { readInFolder, sourceInFolder } from './read-in-folder.js';

/**
 * Reads a monitor's folder: `datapackage.json` with its CSV files, `indicators.json`, `policy.json`,
 * and `sentences.json` and `ledger.json` if there are such files.
 * Never throws for what a clerk can mend: a missing file, an unreadable encoding or a wrong type is a problem in the
 * list. Without a usable data package, indicators or policy, or with a damaged ledger, there is no monitor; a table that lacks a
 * column is not read.
 * What the indicators ask of the data is checked by `validate`.
 */
export async function readMonitor(folder: string): Promise<ReadResult> {
  const [dataPackage, indicators, policy, sentences, ledger] = await Promise.all([
    readJson<DataPackage>(folder, 'datapackage.json', 'datapackage'),
    readIndicators(folder),
    readJson<PolicyFile>(folder, 'policy.json', 'policy'),
    readSentences(folder),
    readLedger(folder),
  ]);
  const resources = await Promise.all(
    (dataPackage.value?.resources ?? []).map((resource) => readResource(folder, resource)),
  );
  const problems = [
    ...[dataPackage, indicators, policy, sentences, ledger].flatMap((read) => read.problems),
    ...(dataPackage.value ? dataPackageProblems(dataPackage.value) : []),
    ...(dataPackage.value ? await fileProblems(folder, dataPackage.value.resources) : []),
    ...resources.flatMap((resource) => resource.problems),
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
  };
  return { monitor, problems };
}

interface Read<Value> {
  readonly value: Value | null;
  readonly problems: readonly Problem[];
}

/** The city's definitions, those from the catalogue completed and checked as a whole. */
async function readIndicators(folder: string): Promise<Read<readonly Indicator[]>> {
  const file = 'indicators.json';
  const { value, problems } = await readJson<{ readonly indicators: readonly IndicatorEntry[] }>(
    folder,
    file,
    'indicators',
  );
  if (value === null) return { value, problems };
  const adapted = adaptedIndicators(value.indicators);
  const found = [...adapted.problems, ...schemaProblems({ indicators: adapted.indicators }, 'indicators', file)];
  return { value: found.length > 0 ? null : adapted.indicators, problems: [...problems, ...found] };
}

async function readJson<Value>(folder: string, file: string, schema: SchemaName): Promise<Read<Value>> {
  const text = await readJsonText(folder, file);
  if (text.value === null) return { value: null, problems: text.problems };
  try {
    const value = JSON.parse(text.value) as Value;
    const problems = schemaProblems(value, schema, file);
    return { value: problems.length > 0 ? null : value, problems: [...text.problems, ...problems] };
  } catch {
    return { value: null, problems: [{ code: 'json-error', severity: 'error', file, ...jsonErrorPlace(text.value) }] };
  }
}

/** The city's own sentences: a file that need not be there. */
async function readSentences(folder: string): Promise<Read<SentencesFile>> {
  const file = 'sentences.json';
  const read = await readJson<SentencesFile>(folder, file, 'sentences');
  if (read.problems.some(({ code, found }) => code === 'source-error' && found === 'missing')) {
    return { value: null, problems: [] };
  }
  return read.value ? { ...read, problems: [...read.problems, ...sentencesFileProblems(read.value, file)] } : read;
}

/** Settings are written by hand; a larger file is something else. */
const JSON_LIMITS = limitsWith({ bytes: 10 * 2 ** 20 });

/** A file's text; null with the reason where it cannot be read or its characters are not what was meant. */
async function readJsonText(folder: string, file: string): Promise<Read<string>> {
  const { value: bytes, found } = await readInFolder(folder, file, JSON_LIMITS.bytes);
  if (bytes === null) {
    const tooLarge = found === 'too large';
    return { value: null, problems: [tooLarge ? limitProblem('bytes', JSON_LIMITS, { file }) : unread(file, found)] };
  }
  const { text, problems } = decodeText(bytes, file, 'utf-8');
  return { value: problems.some(({ severity }) => severity === 'error') ? null : text, problems };
}

/** A table whose description is faulty is not read: those problems stand in the data package. */
async function readResource(folder: string, resource: ResourceDescriptor): Promise<Read<Dataset> & { name: string }> {
  const { name, path: file } = resource;
  if (resourceProblems(resource).length > 0) return { name, value: null, problems: [] };
  const { value: source, found } = await sourceInFolder(folder, file);
  if (source === null) return { name, value: null, problems: [unread(file, found)] };
  try {
    return { name, ...(await readDataset(source, resource)) };
  } catch {
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

async function readDataset(source: ByteSource, resource: ResourceDescriptor): Promise<Read<Dataset>> {
  const kind = contentKind(await readStart(source, KIND_SAMPLE));
  if (NO_TABLES.has(kind)) return { value: null, problems: [noTable(resource.path, kind)] };
  const { path: file, dialect = {}, encoding, schema } = resource;
  const table = await readTable(source, file, { ...dialect, ...(encoding === undefined ? {} : { encoding }) });
  const unreadable = table.problems.filter(({ code, severity }) => severity === 'error' && UNREADABLE.has(code));
  if (unreadable.length > 0) return { value: null, problems: withoutHiddenHeadings(unreadable, table, schema) };
  const { dataset, problems } = validateTable(table, schema, file, tableOptions(resource));
  const complete = dataset.columns.size === schema.fields.length;
  const found = [...structureProblems(table, resource), ...problems];
  return { value: complete ? dataset : null, problems: await withByteOffsets(found, table, source) };
}

function unread(file: string, found: string): Problem {
  return { code: 'source-error', severity: 'error', file, found };
}
