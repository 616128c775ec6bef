import { licenceOf } from '../import/resource/licence-of.js';
import type { IndexExtension } from '../publication.js';

const VOCABULARY = 'http://dcat-ap.de/def/licenses/';

/** The licences of DCAT-AP.de's vocabulary that we know by name, and whether they ask for a name to be given. */
const KNOWN: Readonly<Record<string, { readonly key: string; readonly attribution: boolean }>> = {
  'DL-DE-BY-2.0': { key: 'dl-by-de/2.0', attribution: true },
  'DL-DE-ZERO-2.0': { key: 'dl-zero-de/2.0', attribution: false },
  'CC0-1.0': { key: 'cc-zero', attribution: false },
  'CC-BY-4.0': { key: 'cc-by/4.0', attribution: true },
  'CC-BY-SA-4.0': { key: 'cc-by-sa/4.0', attribution: true },
};

/** A licence as portals name it. */
export interface LicenceReference {
  readonly uri: string;
  /** Whether whoever uses the data must name their publisher; then DCAT-AP.de wants the words (convention 35). */
  readonly attribution: boolean;
}

/**
 * The licence by its address in DCAT-AP.de's vocabulary (http://dcat-ap.de/def/licenses/); one that is not in it by its own
 * address, and as one that wants a name; null where the monitor names no licence that has either.
 */
export function licenceReference({ name, path }: IndexExtension['licence']): LicenceReference | null {
  const known = KNOWN[name.toUpperCase()] ?? KNOWN[licenceOf(`${name} ${path ?? ''}`)?.name ?? ''];
  if (known) return { uri: `${VOCABULARY}${known.key}`, attribution: known.attribution };
  return path && /^https?:\/\//.test(path) ? { uri: path, attribution: true } : null;
}
