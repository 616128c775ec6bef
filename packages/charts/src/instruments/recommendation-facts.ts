import type { Language } from '../words/language.js';
import { say } from '../words/say.js';
import { textWithLanguage } from '../words/text-in.js';
import { itemsOf, type InstrumentContent } from './content.js';
import type { Fact } from './instrument.js';

/** Recommendations by their titles, a fact each; by their ids where the publication does not have them. */
export function recommendationFacts(
  content: InstrumentContent,
  ids: readonly string[],
  language: Language,
): readonly Fact[] {
  return ids.map((id) => {
    const found = itemsOf(content, 'recommendations').find((item) => item.id === id);
    return {
      label: say(language, 'instrument.recommendation'),
      text: found === undefined ? { text: id, tag: '' } : textWithLanguage(found.title, language.tag),
    };
  });
}
