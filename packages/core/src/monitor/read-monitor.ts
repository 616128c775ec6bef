import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from '../csv/decode-text.js';
import { parseCsv } from '../csv/parse-csv.js';
import type { Dataset } from '../dataset/dataset.js';
import { validateTable } from '../dataset/validate-table.js';
import type { Indicator } from '../indicator/definition.js';
import type { Problem } from '../problem.js';
import type { PolicyFile } from '../protect/policy.js';
import type { DataPackage, ResourceDescriptor } from './data-package.js';
import { schemaProblems, type SchemaName } from './json-schema.js';
import type { ReadResult } from './monitor.js';

/**
 * Reads a monitor's folder: `datapackage.json` with its CSV files, `indicators.json`, `policy.json`.
 * Never throws for what a clerk can mend: a missing file, an unreadable encoding or a wrong type is a problem in the
 * list. Without a usable data package, indicators or policy there is no monitor. What the indicators ask of the data is
 * checked by `validate`.
 */
export async function readMonitor(folder: string): Promise<ReadResult> {
  const [dataPackage, indicators, policy] = await Promise.all([
    readJson<DataPackage>(folder, 'datapackage.json', 'datapackage'),
    readJson<{ readonly indicators: readonly Indicator[] }>(folder, 'indicators.json', 'indicators'),
    readJson<PolicyFile>(folder, 'policy.json', 'policy'),
  ]);
  const problems = [...dataPackage.problems, ...indicators.problems, ...policy.problems];
  const resources = await Promise.all(
    (dataPackage.value?.resources ?? []).map((resource) => readResource(folder, resource)),
  );
  const read = [...problems, ...resources.flatMap((resource) => resource.problems)];
  if (!dataPackage.value || !indicators.value || !policy.value) return { monitor: null, problems: read };
  const datasets = new Map(resources.flatMap(({ name, dataset }) => (dataset ? [[name, dataset] as const] : [])));
  const monitor = {
    folder,
    dataPackage: dataPackage.value,
    indicators: indicators.value.indicators,
    policy: policy.value,
    datasets,
  };
  return { monitor, problems: read };
}

interface Read<Value> {
  readonly value: Value | null;
  readonly problems: readonly Problem[];
}

async function readJson<Value>(folder: string, file: string, schema: SchemaName): Promise<Read<Value>> {
  const bytes = await readBytes(join(folder, file));
  if (bytes === null) return { value: null, problems: [missingFile(file)] };
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as Value;
    const problems = schemaProblems(value, schema, file);
    return { value: problems.length > 0 ? null : value, problems };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { value: null, problems: [{ code: 'json-error', severity: 'error', file, found }] };
  }
}

async function readResource(folder: string, resource: ResourceDescriptor) {
  const { name, path: file, dialect = {} } = resource;
  const bytes = await readBytes(join(folder, file));
  if (bytes === null) return { name, dataset: null as Dataset | null, problems: [missingFile(file)] };
  const decoded = decodeText(bytes, file, resource.encoding);
  if (decoded.problems.length > 0) return { name, dataset: null, problems: decoded.problems };
  const { dataset, problems } = validateTable(parseCsv(decoded.text, file, dialect), resource.schema, file);
  return { name, dataset, problems };
}

async function readBytes(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}

function missingFile(file: string): Problem {
  return { code: 'source-error', severity: 'error', file, found: 'missing' };
}
