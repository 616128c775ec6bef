import { array, checkVersion, object, string } from './narrow.js';
import type { PublicationIndex } from './types.js';

/**
 * The index of a publication from parsed JSON.
 * Checks what readers rely on: class, version, links and areas; the JSON Schema checks the rest when publishing.
 * Throws `ContractError`; an index without links is valid.
 */
export function parseIndex(json: unknown): PublicationIndex {
  const index = object(json, 'index.json');
  if (index['class'] !== 'collection') string(undefined, 'index.json: class: "collection"');
  const extension = object(object(index['extension'], 'extension')['teilhabe'], 'extension.teilhabe');
  checkVersion(extension['version'], 'extension.teilhabe.version');
  string(extension['edition'], 'extension.teilhabe.edition');
  object(extension['title'], 'extension.teilhabe.title');
  object(extension['records'], 'extension.teilhabe.records');
  for (const area of array(extension['areas'], 'extension.teilhabe.areas'))
    string(object(area, 'area')['id'], 'area.id');
  for (const item of array(object(index['link'], 'link')['item'], 'link.item')) {
    string(object(item, 'link.item')['href'], 'link.item.href');
    string(object(object(item, 'link.item')['extension'], 'link.item.extension')['id'], 'link.item.extension.id');
  }
  return json as PublicationIndex;
}
