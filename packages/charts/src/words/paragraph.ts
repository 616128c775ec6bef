import { joinedClauses } from './joined.js';
import { isPlain, type Language } from './language.js';

const NO_BREAK_SPACE = '\u00a0';

/**
 * Sentences from their clauses: no empty ones, no doubled spaces, a no-break space before %, one stop at the end of
 * each. Clauses are joined by semicolons; in plain language each is a sentence of its own.
 */
export function paragraph(sentences: readonly (readonly string[])[], language: Language): string {
  const plain = isPlain(language);
  const separate = plain ? sentences.flat().map((clause) => [clause]) : sentences;
  return separate
    .map((clauses) => joinedClauses(clauses.map(tidy), language))
    .map((text) => (plain ? capitalised(text) : text))
    .map(stopped)
    .filter(Boolean)
    .join(' ');
}

function stopped(text: string): string {
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** A clause as it stands in the middle of a sentence: without the stop that its last branch may have brought. */
function tidy(clause: string): string {
  return clause
    .replace(/ {2,}/g, ' ')
    .replace(/ ([;,.:،؛])/g, '$1')
    .replace(/(\d) %/g, `$1${NO_BREAK_SPACE}%`)
    .replace(/[\s.]+$/, '')
    .trim();
}
