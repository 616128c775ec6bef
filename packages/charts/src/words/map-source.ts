import type { Geo } from '@teilhabe/core/publication';
import type { Language } from './language.js';
import { say } from './say.js';

/** Where the districts of a map come from, with the licences; '' where the publication names no source. */
export function mapSource(geo: Geo, language: Language): string {
  const sources = geo.teilhabe?.sources ?? [];
  const source = sources.map(({ title, licence }) => (licence ? `${title} (${licence})` : title)).join('; ');
  const kind = geo.type === 'TileGrid' ? 'tiles' : 'boundaries';
  return source && say(language, 'map.source', { kind, source });
}
