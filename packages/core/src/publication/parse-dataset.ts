import { ContractError } from './contract-error.js';
import { array, checkVersion, object, string, type Json } from './narrow.js';
import type { Dataset, DatasetExtension, Dimension, Status, Unit } from './types.js';

/**
 * A JSON-stat 2.0 dataset from parsed JSON: ours, or one of any statistics office.
 * The forms that JSON-stat allows (values as an object, one status for all, categories without an index or
 * label) are brought to one. Throws `ContractError` when it is not a dataset or its sizes do not fit.
 */
export function parseDataset(json: unknown): Dataset {
  const source = object(json, 'dataset');
  if (source['class'] !== 'dataset') throw new ContractError('shape', 'class: expected "dataset"');
  const teilhabe = parseExtension(source['extension']);
  const id = array(source['id'], 'id').map((name) => string(name, 'id'));
  const dimensions = object(source['dimension'], 'dimension');
  const dimension = Object.fromEntries(id.map((name) => [name, parseDimension(dimensions[name], name)]));
  const size = id.map((name) => dimension[name]!.category.index.length);
  const length = size.reduce((product, n) => product * n, 1);
  checkSizes(source['size'], size);
  return {
    version: '2.0',
    class: 'dataset',
    label: typeof source['label'] === 'string' ? source['label'] : '',
    ...optionalText(source, 'source'),
    ...optionalText(source, 'updated'),
    id,
    size,
    role: source['role'] ?? {},
    dimension,
    value: parseValues(source['value'], length),
    status: parseStatus(source['status'], length),
    extension: teilhabe ? { teilhabe } : {},
  };
}

function parseExtension(extension: unknown): DatasetExtension | undefined {
  const teilhabe = (extension as Json | undefined)?.['teilhabe'];
  if (teilhabe === undefined) return undefined;
  checkVersion(object(teilhabe, 'extension.teilhabe')['version'], 'extension.teilhabe.version');
  return teilhabe as DatasetExtension;
}

function parseDimension(value: unknown, name: string): Dimension {
  const source = object(value, `dimension.${name}`);
  const category = object(source['category'], `dimension.${name}.category`);
  const labels = (category['label'] ?? {}) as Readonly<Record<string, string>>;
  const index = categoryCodes(category['index'] ?? Object.keys(labels));
  return {
    label: typeof source['label'] === 'string' ? source['label'] : name,
    category: {
      index,
      label: Object.fromEntries(index.map((code) => [code, labels[code] ?? code])),
      unit: (category['unit'] ?? {}) as Readonly<Record<string, Unit>>,
    },
    ...(source['extension'] ? { extension: source['extension'] } : {}),
  };
}

/** JSON-stat allows a list of codes, or an object from code to position. */
function categoryCodes(index: unknown): readonly string[] {
  if (Array.isArray(index)) return index.map((code) => string(code, 'category.index'));
  const positions = Object.entries(object(index, 'category.index')) as [string, number][];
  return positions.sort(([, a], [, b]) => a - b).map(([code]) => code);
}

function checkSizes(declared: unknown, counted: readonly number[]): void {
  const sizes = array(declared, 'size');
  if (sizes.length !== counted.length || sizes.some((n, i) => n !== counted[i])) {
    throw new ContractError(
      'shape',
      `size: ${JSON.stringify(sizes)} does not fit the categories ${JSON.stringify(counted)}`,
    );
  }
}

/** A list as long as the cube, or an object from position to value; what is no number is null. */
function parseValues(values: unknown, length: number): readonly (number | null)[] {
  const list = Array.isArray(values) ? (values as unknown[]) : sparse(object(values, 'value'), length);
  if (list.length !== length) throw new ContractError('shape', `value: ${list.length} numbers for ${length} cells`);
  return list.map((value) => (typeof value === 'number' && Number.isFinite(value) ? value : null));
}

function sparse(values: Json, length: number): unknown[] {
  return Array.from({ length }, (_, i) => values[i]);
}

/** One status for all, a list, or an object from position to status. */
function parseStatus(status: unknown, length: number): Readonly<Record<string, Status>> {
  if (status === undefined || status === null) return {};
  if (typeof status === 'string') return Object.fromEntries(Array.from({ length }, (_, i) => [i, status as Status]));
  const entries = Object.entries(status as Record<string, Status | null>);
  return Object.fromEntries(entries.filter((entry): entry is [string, Status] => Boolean(entry[1])));
}

function optionalText(source: Json, key: 'source' | 'updated'): { [K in typeof key]?: string } {
  return typeof source[key] === 'string' ? { [key]: source[key] } : {};
}
