import type { Dataset } from '@teilhabe/core/publication';
import type { Language } from './language.js';
import { say } from './say.js';
import { textWithLanguage, type TextWithLanguage } from './text-in.js';

/**
 * How a number is to be read and how it is measured, a text each: reading aid, definition, notes on the method, and what
 * the range means where there is one; with the language that each is in. Empty for a dataset from elsewhere.
 */
export function methodSentences(dataset: Dataset, language: Language): readonly TextWithLanguage[] {
  const own = dataset.extension.teilhabe;
  if (own === undefined) return [];
  const texts = [own.readingAid ?? {}, own.definition, ...own.methodNotes];
  const interval = own.level === undefined ? '' : say(language, 'ui.interval', { level: Math.round(own.level * 100) });
  const found = texts.map((text) => textWithLanguage(text, language.tag));
  return [...found, { text: interval, tag: language.tag }].filter(({ text }) => text !== '');
}
