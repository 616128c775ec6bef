import type { Message } from '@teilhabe/core/publication';
import type { MessageKey } from '../messages/compiled/message-key.js';

/** One language: its BCP 47 tag, its direction of writing, who checked its words, and every message as a syntax tree. */
export interface Language {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** Who checked the words; '' for a translation that nobody has checked. */
  readonly reviewedBy: string;
  readonly messages: Readonly<Record<MessageKey, Message>>;
}

export type { MessageKey };

/** Some words of a language, e.g. those of one group. */
export type Words = Partial<Language['messages']>;

/**
 * Loads a group of words by the tag of a language, with what else is to be known of the language where that is part of
 * the group; a plain form has only what it says in other words, and no entry where that is nothing.
 */
export type LoadWords = Readonly<
  Record<string, () => Promise<{ readonly words: Words; readonly about?: Omit<Language, 'messages'> }>>
>;

/** The variant subtag of simple language, registered for BCP 47: `de-simple` is Leichte Sprache. */
const SIMPLE = 'simple';

/** What a language says in other words in its plain form, and who checked that. */
export interface PlainWords {
  readonly reviewedBy: string;
  readonly messages: Words;
}

/**
 * The same language in its plain form, e.g. `de-simple`: sentences take their plain templates where the publication has
 * them and the ordinary ones where it has none, and numbers are rounded. What stands around them is in the words of
 * `plain`, and not simplified where that has none; by default it has none at all.
 */
export function plainLanguage(
  language: Language,
  { reviewedBy, messages }: PlainWords = { reviewedBy: language.reviewedBy, messages: {} },
): Language {
  if (isPlain(language)) return language;
  return { ...language, tag: `${language.tag}-${SIMPLE}`, reviewedBy, messages: { ...language.messages, ...messages } };
}

/** Whether this is the plain form of a language. */
export function isPlain({ tag }: Language): boolean {
  return tag.split('-').includes(SIMPLE);
}
