import { plainLanguage, type Language } from '@teilhabe/charts';
import { LANGUAGES, type Catalogue, type LanguageTag } from './language-of.js';

const catalogues: Readonly<Record<Catalogue, () => Promise<Language>>> = {
  de: async () => (await import('@teilhabe/charts/messages/de')).de,
  en: async () => (await import('@teilhabe/charts/messages/en')).en,
  tr: async () => (await import('@teilhabe/charts/messages/tr')).tr,
  ru: async () => (await import('@teilhabe/charts/messages/ru')).ru,
  uk: async () => (await import('@teilhabe/charts/messages/uk')).uk,
  ar: async () => (await import('@teilhabe/charts/messages/ar')).ar,
  fr: async () => (await import('@teilhabe/charts/messages/fr')).fr,
};

/**
 * The catalogue of one language, fetched when an element first speaks it. German has plain words of its own; the plain
 * form of any other language is the same with other sentences.
 */
export async function loadLanguage(tag: LanguageTag): Promise<Language> {
  if (tag === 'de-simple') return (await import('@teilhabe/charts/messages/de-simple')).deSimple;
  const ordinary = LANGUAGES.find((known) => known === tag);
  if (ordinary) return catalogues[ordinary]();
  return plainLanguage(await catalogues[tag.split('-')[0] as Catalogue]());
}
