import type { DecisionWords } from './decisions/decision-words.js';
import { ENGLISH_DECISIONS } from './decisions/english.js';
import { GERMAN_DECISIONS } from './decisions/german.js';
import { oneLine } from '../one-line.js';
import type { Decision } from './imported.js';

/**
 * A decision in one line for the person who knows the file: what was decided, why, and how to overrule it:
 * `Dezimalzeichen in Spalte „Anteil“: „,“ – die Zahlen lassen keine andere Lesart zu. Anders: --decimal-char`.
 */
export function describeDecision(decision: Decision, language: 'de' | 'en'): string {
  const words = language === 'de' ? GERMAN_DECISIONS : ENGLISH_DECISIONS;
  const { about, field, found, because, option } = decision;
  const subject = word(words.about, about) + (field === undefined ? '' : ` ${words.column(visible(field))}`);
  const overrule = option === undefined ? '' : ` ${words.overrule(option)}`;
  const what = about === 'levels' ? levelsText(found, words) : foundText(found, words);
  return `${subject}: ${what} – ${reason(because, words)}.${overrule}`;
}

function foundText(found: string, { found: known, quote, nothing }: DecisionWords): string {
  if (found === '') return nothing;
  return Object.hasOwn(known, found) ? known[found]! : quote(visible(found));
}

/** `land 16, kreis 400` in words. */
function levelsText(found: string, { levels }: DecisionWords): string {
  return found.replace(/[a-z]+/g, (level) => word(levels, level));
}

function reason(because: string, { because: known }: DecisionWords): string {
  const [code = '', ...detail] = because.split(': ');
  return Object.hasOwn(known, code) ? known[code]!(visible(detail.join(': '))) : visible(because);
}

function word(words: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(words, key) ? words[key]! : key;
}

const LONGEST = 120;

/** A text of the file without characters that could steer a terminal, and not too long. */
function visible(text: string): string {
  const seen = oneLine(text);
  return seen.length > LONGEST ? `${seen.slice(0, LONGEST)}…` : seen;
}
