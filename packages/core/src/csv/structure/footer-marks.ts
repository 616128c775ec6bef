import type { SourceRow } from '../table.js';
import { kindOf, wordsIn } from './cell-kind.js';

/** What begins a footer: a rule, a copyright, a source or the day of the data, a heading, a numbered note, a sentence. */
export type FooterMark = 'rule' | 'copyright' | 'name' | 'heading' | 'note' | 'sentence';

/** A row as far as a footer can be told by it. */
export interface FooterShape {
  readonly mark: FooterMark | undefined;
  readonly filled: number;
  readonly width: number;
  /** A text at the left and nothing beside it. */
  readonly alone: boolean;
  readonly hasNumbers: boolean;
}

export function footerShape({ cells }: SourceRow, mark: FooterMark | undefined): FooterShape {
  const filled = cells.reduce((count, cell) => (cell.trim() === '' ? count : count + 1), 0);
  const alone = filled === 1 && kindOf(cells[0] ?? '') === 'text';
  const hasNumbers = cells.some((cell, i) => i > 0 && ['number', 'period', 'sign'].includes(kindOf(cell)));
  return { mark, filled, width: cells.length, alone, hasNumbers };
}

const RULE = /^_{5,}$/;

const COPYRIGHT = /^(?:©|\(c\)\s|copyright\b)/i;

/** What official files say about themselves below a table. */
const NAME =
  /^(?:quellen?|sources?|(?:daten ?)?stand|hinweise?|anmerkung(?:en)?|erläuterung(?:en)?|fußnoten?|legende|zeichenerklärung(?:en)?|lizenz|licen[cs]e|export(?:datum|iert am)?|erstell(?:t am|ungsdatum)|abruf(?:datum)?|abgerufen am|herausgeber|(?:foot)?notes?|(?:last )?updated?)\s*:/i;

const HEADING =
  /^(?:hinweise?|anmerkung(?:en)?|erläuterung(?:en)?|fußnoten?|legende|zeichenerklärung(?:en)?|quellen?|(?:foot)?notes?|sources?)$/i;

const NOTE = /^(?:\(?\d{1,2}\)|[a-z]\)\s|\[\d{1,2}\]|[¹²³⁴-⁹]|\*{1,3}\)?\s?\p{L})/u;

/** A shorter text is no sentence; so most cells cost no count of words. */
const SHORTEST_SENTENCE = 20;

/** What a row's first cell says about it; undefined for the cells of most rows of data. */
export function footerMark(cell: string): FooterMark | undefined {
  const text = cell.trim();
  if (RULE.test(text)) return 'rule';
  if (COPYRIGHT.test(text)) return 'copyright';
  if (NAME.test(text)) return 'name';
  if (HEADING.test(text)) return 'heading';
  if (NOTE.test(text)) return 'note';
  return isSentence(text) ? 'sentence' : undefined;
}

/** At least five words that end as a sentence does, or very many. */
function isSentence(text: string): boolean {
  if (text.length < SHORTEST_SENTENCE) return false;
  const words = wordsIn(text);
  return words > 9 || (words > 4 && /[.!?]["“]?$/.test(text));
}
