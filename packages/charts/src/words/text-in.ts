import type { Texts } from '@teilhabe/core/publication';
import { own } from '../data/own.js';

/** The text in the language `tag`: the exact tag, else its primary language, else the first; '' when there is none. */
export function textIn(texts: Texts, tag: string): string {
  return inLanguage(texts, tag) ?? Object.values(texts)[0] ?? '';
}

/** What a record by language holds for `tag` or its primary language; undefined when neither is there. */
export function inLanguage<T>(byTag: Readonly<Record<string, T>>, tag: string): T | undefined {
  return own(byTag, tag) ?? own(byTag, tag.split('-')[0]!);
}
