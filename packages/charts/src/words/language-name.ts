import type { Language } from './language.js';

/** What the reader's language calls another: 'Deutsch', 'German'; the tag itself when no language has it. */
export function languageName(tag: string, language: Language): string {
  if (tag === 'de-simple') return 'Leichte Sprache';
  try {
    return new Intl.DisplayNames([language.tag], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
