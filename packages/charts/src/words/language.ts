import type { Message } from '@teilhabe/core/publication';
import type { MessageKey } from '../messages/compiled/message-key.js';

/** One language: its BCP 47 tag, its direction of writing, and every message as a syntax tree. */
export interface Language {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Readonly<Record<MessageKey, Message>>;
}

export type { MessageKey };

/** The variant subtag of simple language, registered for BCP 47: `de-simple` is Leichte Sprache. */
const SIMPLE = 'simple';

/**
 * The same language in its plain form, e.g. `de-simple`: sentences take their plain templates where the publication has
 * them and the ordinary ones where it has none, and numbers are rounded. What stands around them is not simplified.
 */
export function plainLanguage(language: Language): Language {
  return isPlain(language) ? language : { ...language, tag: `${language.tag}-${SIMPLE}` };
}

/** Whether this is the plain form of a language. */
export function isPlain({ tag }: Language): boolean {
  return tag.split('-').includes(SIMPLE);
}
