import type { Dataset } from '@teilhabe/core/publication';
import type { Language } from './language.js';
import { say } from './say.js';
import { textIn } from './text-in.js';

/**
 * How a number is to be read and how it is measured, a text each: reading aid, definition, notes on the method, and what
 * the range means where there is one. Empty for a dataset from elsewhere.
 */
export function methodSentences(dataset: Dataset, language: Language): readonly string[] {
  const own = dataset.extension.teilhabe;
  if (own === undefined) return [];
  const texts = [own.readingAid ?? {}, own.definition, ...own.methodNotes];
  const interval = own.level === undefined ? '' : say(language, 'ui.interval', { level: Math.round(own.level * 100) });
  return [...texts.map((text) => textIn(text, language.tag)), interval].filter(Boolean);
}
