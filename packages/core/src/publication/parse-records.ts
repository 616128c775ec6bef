import { ContractError } from './contract-error.js';
import { array, checkVersion, object, string, type Json } from './narrow.js';
import type { RecordShape, ValueShape } from './record-shape.js';
import { RECORD_SHAPES } from './record-shapes.js';
import type { RecordItems, Records, RecordsName } from './record-types.js';

/**
 * A records file from parsed JSON, e.g. `parseRecords<TimelineItem>(json)`.
 * Checks the version and that every item has an id; throws `ContractError`. No items is valid.
 */
export function parseRecords<Item>(json: unknown): Records<Item> {
  const records = object(json, 'records');
  checkVersion(records['version'], 'records.version');
  for (const item of array(records['items'], 'records.items')) string(object(item, 'item')['id'], 'item.id');
  return json as Records<Item>;
}

/**
 * The records file of a name from parsed JSON, e.g. `parseRecordsOf('swot', json)`: also checks that every property has
 * the type that the contract says, so that a reader may rely on it. Codes and properties of a later minor version pass.
 * Throws `ContractError`. No items is valid.
 */
export function parseRecordsOf<Name extends RecordsName>(name: Name, json: unknown): Records<RecordItems[Name]> {
  const records = parseRecords<RecordItems[Name]>(json);
  for (const item of records.items) checkItem(item, RECORD_SHAPES[name], name);
  if (records.labels !== undefined) checkLabels(records.labels, `${name}.labels`);
  return records;
}

/** Whether the contract knows records of this name; a later minor version may have others. */
export function isRecordsName(name: string): name is RecordsName {
  return Object.hasOwn(RECORD_SHAPES, name);
}

function checkItem(item: unknown, shape: RecordShape, path: string): void {
  const record = object(item, path);
  for (const [property, value] of Object.entries(shape)) {
    const name = property.replace('?', '');
    const found = record[name];
    if (found === undefined && name !== property) continue;
    if (!isOf(value, found, `${path}.${name}`))
      throw new ContractError('shape', `${path}.${name}: not what the contract says`);
  }
}

function isOf(shape: ValueShape, value: unknown, path: string): boolean {
  switch (shape) {
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === shape;
    case 'numberOrString':
      return typeof value === 'number' || typeof value === 'string';
    case 'strings':
      return array(value, path).every((entry) => typeof entry === 'string');
    case 'texts':
      return isTexts(value, path);
    case 'period':
      return isPeriod(object(value, path), path);
    case 'periodOrNull':
      return value === null || isPeriod(object(value, path), path);
    default:
      array(value, path).forEach((entry) => checkItem(entry, shape[0], path));
      return true;
  }
}

function isTexts(value: unknown, path: string): boolean {
  return Object.values(object(value, path)).every((text) => typeof text === 'string');
}

function isPeriod({ edtf, earliest, latest, text }: Json, path: string): boolean {
  const isDay = (day: unknown) => day === null || typeof day === 'string';
  return typeof edtf === 'string' && isDay(earliest) && isDay(latest) && isTexts(text, path);
}

function checkLabels(labels: unknown, path: string): void {
  for (const codes of Object.values(object(labels, path)))
    for (const texts of Object.values(object(codes, path))) {
      if (!isTexts(texts, path)) throw new ContractError('shape', `${path}: not what the contract says`);
    }
}
