import type { IndexExtension, Texts } from './types.js';

/** What of a publication is cited: one indicator, by its title in every language. */
export interface CitedPart {
  readonly title: Texts;
}

const WORDS = {
  de: { edition: 'Stand', within: 'In' },
  en: { edition: 'As of', within: 'In' },
} as const;

/**
 * How a publication, or one indicator of it, is cited, in one line: publisher, year of the edition, title, edition,
 * licence and, where it is known, the address. Words are German or English; titles fall back to their first language.
 * After DataCite's recommended form (Creator (Year): Title. Version. Publisher. Identifier).
 */
export function citation(about: IndexExtension, language: string, part?: CitedPart): string {
  const { publisher, edition, title, licence, homepage } = about;
  const words = language === 'de' ? WORDS.de : WORDS.en;
  const whole = textIn(title, language);
  const titles = part ? [textIn(part.title, language), `${words.within}: ${whole}`] : [whole];
  const parts = [...titles, `${words.edition} ${edition}`, licence.name].filter((text) => text !== '');
  return `${publisher} (${edition.slice(0, 4)}): ${parts.join('. ')}.${homepage ? ` ${homepage}` : ''}`;
}

function textIn(texts: Texts, language: string): string {
  return texts[language] ?? Object.values(texts)[0] ?? '';
}
