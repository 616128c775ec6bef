import { plainLanguage, type Language } from '@teilhabe/charts';
import type { Catalogue, LanguageTag } from './language-of.js';

const catalogues: Readonly<Record<Catalogue, () => Promise<Language>>> = {
  de: async () => (await import('@teilhabe/charts/messages/de')).de,
  en: async () => (await import('@teilhabe/charts/messages/en')).en,
};

/** The catalogue of one language, fetched when an element first speaks it; its plain form is the same with other sentences. */
export async function loadLanguage(tag: LanguageTag): Promise<Language> {
  const primary: Catalogue = tag === 'en' || tag === 'en-simple' ? 'en' : 'de';
  const language = await catalogues[primary]();
  return tag === primary ? language : plainLanguage(language);
}
