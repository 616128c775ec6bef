import type { Geo } from '@teilhabe/core/publication';
import { listed } from './joined.js';
import type { Language } from './language.js';
import { say } from './say.js';

/** How a map is to be read: the rule of its classes, what tiles mean, and which categories are not on it. */
export function mapNotes(geo: Geo, off: readonly string[], language: Language): readonly string[] {
  return [
    say(language, 'map.rule'),
    ...(geo.type === 'TileGrid' ? [say(language, 'map.tiles')] : []),
    ...(off.length > 0 ? [say(language, 'map.off', { names: listed(off, language) })] : []),
  ];
}
