import type { Licence } from '../../monitor/data-package.js';

/** The licences of German open data by the words in which files name them. */
const KNOWN: readonly (readonly [pattern: RegExp, licence: Licence])[] = [
  [
    /dl-de\/zero-2-0|datenlizenz deutschland.{0,9}zero/i,
    {
      name: 'DL-DE-ZERO-2.0',
      title: 'Datenlizenz Deutschland – Zero – Version 2.0',
      path: 'https://www.govdata.de/dl-de/zero-2-0',
    },
  ],
  [
    /dl-de\/by-2-0|datenlizenz deutschland/i,
    {
      name: 'DL-DE-BY-2.0',
      title: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
      path: 'https://www.govdata.de/dl-de/by-2-0',
    },
  ],
  [
    /cc[ -]?by[ -]?sa[ -]?4|licenses\/by-sa\/4/i,
    { name: 'CC-BY-SA-4.0', title: 'CC BY-SA 4.0', path: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  ],
  [
    /cc[ -]?by[ -]?4|licenses\/by\/4/i,
    { name: 'CC-BY-4.0', title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  ],
  [
    /cc[ -]?by[ -]?3|licenses\/by\/3/i,
    { name: 'CC-BY-3.0', title: 'CC BY 3.0', path: 'https://creativecommons.org/licenses/by/3.0/' },
  ],
  [
    /cc[ -]?0|publicdomain\/zero/i,
    { name: 'CC0-1.0', title: 'CC0 1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  ],
];

/** The licence that a sentence in a file names, or the address in it; null for words of an office's own. */
export function licenceOf(sentence: string): Licence | null {
  const known = KNOWN.find(([pattern]) => pattern.test(sentence));
  if (known !== undefined) return known[1];
  const [address] = /https?:\/\/[^\s,;"<>]+/.exec(sentence) ?? [];
  return address === undefined ? null : { path: address };
}
