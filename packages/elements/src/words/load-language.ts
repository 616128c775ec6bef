import type { Language } from '@teilhabe/charts';
import type { LanguageTag } from './language-of.js';
import { de } from './de.js';
import { en } from './en.js';
import type { Words } from './words.js';

/** The words of the elements in each language; small enough to be there before anything is loaded. */
export const WORDS: Readonly<Record<LanguageTag, Words>> = { de, en };

const catalogues: Readonly<Record<LanguageTag, () => Promise<Language>>> = {
  de: async () => (await import('@teilhabe/charts/messages/de')).de,
  en: async () => (await import('@teilhabe/charts/messages/en')).en,
};

/** The catalogue of one language, fetched when an element first speaks it. */
export function loadLanguage(tag: LanguageTag): Promise<Language> {
  return catalogues[tag]();
}
