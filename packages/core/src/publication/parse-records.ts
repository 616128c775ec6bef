import { array, checkVersion, object, string } from './narrow.js';
import type { Records } from './record-types.js';

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
