import type { Language } from '@teilhabe/charts';
import type { LanguageTag } from './language-of.js';

const catalogues: Readonly<Record<LanguageTag, () => Promise<Language>>> = {
  de: async () => (await import('@teilhabe/charts/messages/de')).de,
  en: async () => (await import('@teilhabe/charts/messages/en')).en,
};

/** The catalogue of one language, fetched when an element first speaks it. */
export function loadLanguage(tag: LanguageTag): Promise<Language> {
  return catalogues[tag]();
}
