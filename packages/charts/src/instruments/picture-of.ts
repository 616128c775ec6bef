import { pictureAddress, type Texts } from '@teilhabe/core/publication';
import type { Language } from '../words/language.js';
import { textWithLanguage } from '../words/text-in.js';
import type { Picture } from './instrument.js';

/** The picture of a record; undefined where there is none, its address is none, or nobody has put it into words. */
export function pictureOf(
  { photo = '', photoText = {} }: { readonly photo?: string; readonly photoText?: Texts },
  language: Language,
): Picture | undefined {
  const text = textWithLanguage(photoText, language.tag);
  return pictureAddress(photo) === null || text.text.trim() === '' ? undefined : { address: photo, text };
}
