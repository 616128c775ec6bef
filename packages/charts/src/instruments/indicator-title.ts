import type { Language } from '../words/language.js';
import { textWithLanguage, type TextWithLanguage } from '../words/text-in.js';
import type { InstrumentContent } from './content.js';

/** The title of an indicator; its id where the publication does not show it. */
export function indicatorTitle(
  { indicators = [] }: InstrumentContent,
  id: string,
  language: Language,
): TextWithLanguage {
  const item = indicators.find(({ extension }) => extension.id === id);
  return item === undefined ? { text: id, tag: '' } : textWithLanguage(item.extension.title, language.tag);
}

/** Whether the publication has an indicator in a breakdown; '' is its total. */
export function hasIndicator({ indicators = [] }: InstrumentContent, id: string, breakdown = ''): boolean {
  return indicators.some(({ extension }) => extension.id === id && (extension.breakdown ?? '') === breakdown);
}
