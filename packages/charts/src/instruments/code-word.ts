import type { Records } from '@teilhabe/core/publication';
import { own } from '../data/own.js';
import type { Language } from '../words/language.js';
import { isSameLanguage, textWithLanguage, type TextWithLanguage } from '../words/text-in.js';

/** The word of a code as the publication has it: `codeWord(file, 'status', 'planned', language)`; else the code itself. */
export function codeWord(
  file: Pick<Records<unknown>, 'labels'> | undefined,
  property: string,
  code: string,
  language: Language,
): TextWithLanguage {
  const texts = own(own(file?.labels ?? {}, property) ?? {}, code);
  return texts === undefined ? { text: code, tag: '' } : textWithLanguage(texts, language.tag);
}

/** The publication's word of a code in the reader's language; undefined where it has none, so that ours may stand there. */
export function publishedWord(
  file: Pick<Records<unknown>, 'labels'> | undefined,
  property: string,
  code: string,
  language: Language,
): string | undefined {
  const { text, tag } = codeWord(file, property, code, language);
  return tag !== '' && isSameLanguage(tag, language.tag) ? text : undefined;
}
