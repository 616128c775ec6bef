import { isSameLanguage, languageName, type Language, type TextWithLanguage } from '@teilhabe/charts';
import { Phrase } from './phrase.js';

/**
 * A text of the publication; one that there is only in another language says to browsers which, and in words to
 * everybody, unless that language is the one that was `said` before.
 */
export function foreignText(
  { text, tag }: TextWithLanguage,
  language: Language,
  said: string = language.tag,
): string | Phrase {
  if (isSameLanguage(tag, language.tag)) return text;
  const mark = isSameLanguage(tag, said) ? '' : ` (${languageName(tag, language)})`;
  return new Phrase([{ text, lang: tag }, ...(mark === '' ? [] : [{ text: mark }])]);
}
