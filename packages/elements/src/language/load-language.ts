import { plainLanguage, type Language, type LoadWords } from '@teilhabe/charts';
import { loadShared } from '@teilhabe/charts/messages/load-shared';
import type { LanguageTag } from './language-of.js';

/** What this page has of each language so far: the words of all groups that were asked for. */
const languages = new Map<LanguageTag, Language>();

/**
 * A language with the words that every element may say and those of `groups`, fetched when a page first needs them: one
 * object for each tag, to which later groups come. German has plain words of its own; the plain form of any other
 * language is the same with other sentences.
 */
export async function loadLanguage(tag: LanguageTag, groups: readonly LoadWords[] = []): Promise<Language> {
  const tags = new Set([tag.replace('-simple', ''), tag]);
  const loads = [loadShared, ...groups].flatMap((group) => [...tags].flatMap((each) => group[each] ?? []));
  const parts = await Promise.all(loads.map((load) => load()));
  const about = parts.findLast((part) => part.about)?.about;
  const language = languages.get(tag) ?? begun(tag, about);
  for (const { words } of parts) add(words, language);
  return language;
}

function begun(tag: LanguageTag, about: Omit<Language, 'messages'> | undefined): Language {
  const language = { ...about, messages: {} } as Language;
  const spoken = tag === language.tag ? language : plainLanguage(language);
  languages.set(tag, spoken);
  return spoken;
}

function add(words: Partial<Language['messages']>, { messages }: Language): void {
  const growing: Record<string, unknown> = messages;
  for (const [key, message] of Object.entries(words)) growing[key] = message;
}
