import type { Texts } from '@teilhabe/core/publication';
import { own } from '../data/own.js';

/** A text and the BCP 47 tag of the language it is in; '' where that is not known. */
export interface TextWithLanguage {
  readonly text: string;
  readonly tag: string;
}

/** The text in the language `tag`: the exact tag, else its primary language, else the first; '' when there is none. */
export function textIn(texts: Texts, tag: string): string {
  return textWithLanguage(texts, tag).text;
}

/** The text that `textIn` takes, with the language it is in, so that a text in another one can be marked. */
export function textWithLanguage(texts: Texts, tag: string): TextWithLanguage {
  const found = [tag, primaryOf(tag)].find((name) => own(texts, name) !== undefined) ?? Object.keys(texts)[0] ?? '';
  return { text: own(texts, found) ?? '', tag: found };
}

/** Whether two tags are of one language, whatever its country or reading level; also when one is not known. */
export function isSameLanguage(one: string, other: string): boolean {
  return one === '' || other === '' || primaryOf(one) === primaryOf(other);
}

/** What a record by language holds for `tag` or its primary language; undefined when neither is there. */
export function inLanguage<T>(byTag: Readonly<Record<string, T>>, tag: string): T | undefined {
  return own(byTag, tag) ?? own(byTag, primaryOf(tag));
}

function primaryOf(tag: string): string {
  return tag.split('-')[0]!;
}
