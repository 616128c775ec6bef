import type { Language } from './language.js';
import { say } from './say.js';

/** Texts one behind the other, by the language's comma; those that are '' are left out. */
export function listed(texts: readonly string[], language: Language): string {
  return joined(texts, 'list.two', language);
}

/** Clauses of one sentence, by the language's semicolon; those that are '' are left out. */
export function joinedClauses(clauses: readonly string[], language: Language): string {
  return joined(clauses, 'clauses.two', language);
}

function joined(texts: readonly string[], key: 'list.two' | 'clauses.two', language: Language): string {
  const said = texts.filter(Boolean);
  return said.length === 0 ? '' : said.reduce((first, second) => say(language, key, { first, second }));
}
