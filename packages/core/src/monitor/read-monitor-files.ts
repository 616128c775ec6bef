import { adaptedIndicators, type IndicatorEntry } from '../catalogue/adapted.js';
import { decodeText } from '../csv/decode-text.js';
import { limitProblem, limitsWith } from '../csv/limits.js';
import { readLedger } from '../editions/read-ledger.js';
import type { Indicator } from '../indicator/definition.js';
import type { SentencesFile } from '../indicator/sentence-texts.js';
import type { PolicyFile } from '../protect/policy/policy-file.js';
import { dataPackageProblems } from './check-data-package.js';
import { fileProblems } from './check-file.js';
import { sentencesFileProblems } from './check-sentences.js';
import { isBoundaries, type BoundariesDescriptor, type DataPackage, type ResourceDescriptor } from './data-package.js';
import { jsonErrorPlace } from './json-place.js';
import { schemaProblems, type SchemaName } from './json-schema.js';
import type { ReadBoundaries, ReadResult } from './monitor.js';
import { readFrom, type MonitorFiles } from './monitor-files.js';
import { readResource, unread, type Read, type ReadOptions } from './read-resource.js';
import { countedFields } from './stored-fields.js';

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
  options: ReadOptions = {},
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
  const fields = countedFields(dataPackage.value?.resources ?? [], indicators.value ?? []);
  const [resources, boundaries] = await Promise.all([
    Promise.all(
      (dataPackage.value?.resources ?? []).map((resource) =>
        readResource(files, resource, {
          ...options,
          edition: dataPackage.value?.created ?? null,
          counted: fields.get(resource.name) ?? null,
        }),
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

/** A data package as it is written: tables and boundaries in one list. */
interface DescribedPackage extends Omit<DataPackage, 'resources'> {
  readonly resources: readonly (ResourceDescriptor | BoundariesDescriptor)[];
}

function withTables({ value, problems }: Read<DescribedPackage>): Read<DataPackage> {
  const isTable = (resource: ResourceDescriptor | BoundariesDescriptor): resource is ResourceDescriptor =>
    !isBoundaries(resource);
  return { value: value && { ...value, resources: value.resources.filter(isTable) }, problems };
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
