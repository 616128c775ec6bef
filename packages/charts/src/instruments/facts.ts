import type { Period } from '@teilhabe/core/publication';
import type { Language } from '../words/language.js';
import { textIn, type TextWithLanguage } from '../words/text-in.js';
import type { Fact } from './instrument.js';

/** A fact in words that have no language of their own, such as numbers, or are in the reader's; none for no words. */
export function plainFact(label: string, text: string | undefined): readonly Fact[] {
  return text === undefined || text === '' ? [] : [{ label, text: plainText(text) }];
}

/** A text in the reader's language, or in none. */
export function plainText(text: string): TextWithLanguage {
  return { text, tag: '' };
}

/** A date as its publisher words it; '' where there is none. */
export function periodText(period: Period | null | undefined, language: Language): string {
  return textIn(period?.text ?? {}, language.tag);
}
