import { kindOf, wordsIn } from './cell-kind.js';
import type { SourceRow } from '../table.js';

/** What begins a footer: a rule, a copyright, a source or the day of the data, a numbered note, a sentence. */
export type FooterMark = 'rule' | 'copyright' | 'name' | 'note' | 'sentence';

/** A row as far as a footer can be told by it. */
export interface FooterShape {
  readonly mark: FooterMark | undefined;
  readonly filled: number;
  readonly width: number;
  /** A text at the left and nothing beside it. */
  readonly alone: boolean;
  readonly hasNumbers: boolean;
}

export function footerShape({ cells }: SourceRow): FooterShape {
  const first = cells[0] ?? '';
  const filled = cells.reduce((count, cell) => (cell.trim() === '' ? count : count + 1), 0);
  const alone = filled === 1 && kindOf(first) === 'text';
  const hasNumbers = cells.some((cell, i) => i > 0 && ['number', 'period', 'sign'].includes(kindOf(cell)));
  return { mark: footerMark(first.trim(), alone), filled, width: cells.length, alone, hasNumbers };
}

const RULE = /^_{5,}$/;

const COPYRIGHT = /^(?:©|\(c\)\s|copyright\b)/i;

/** What official files say about themselves below a table. */
const NAME =
  /^(?:quellen?|sources?|(?:daten ?)?stand|hinweise?|anmerkung(?:en)?|erläuterung(?:en)?|fußnoten?|legende|zeichenerklärung(?:en)?|lizenz|licen[cs]e|export(?:datum|iert am)?|erstell(?:t am|ungsdatum)|abruf(?:datum)?|abgerufen am|herausgeber|(?:foot)?notes?|(?:last )?updated?)\s*:/i;

const HEADING =
  /^(?:hinweise?|anmerkung(?:en)?|erläuterung(?:en)?|fußnoten?|legende|zeichenerklärung(?:en)?|quellen?|(?:foot)?notes?|sources?)$/i;

const NOTE = /^(?:\(?\d{1,2}\)|[a-z]\)\s|\[\d{1,2}\]|[¹²³⁴-⁹]|\*{1,3}\)?\s?\p{L})/u;

function footerMark(text: string, alone: boolean): FooterMark | undefined {
  if (RULE.test(text)) return 'rule';
  if (COPYRIGHT.test(text)) return 'copyright';
  if (NAME.test(text) || (alone && HEADING.test(text))) return 'name';
  if (!alone)
    return text.length > SENTENCE_BEGINS && isSentence(text) ? 'sentence' : NOTE.test(text) ? 'note' : undefined;
  if (NOTE.test(text)) return 'note';
  return isSentence(text) ? 'sentence' : undefined;
}

const SENTENCE_BEGINS = 20;

/** At least five words that end as a sentence does, or very many. */
function isSentence(text: string): boolean {
  const words = wordsIn(text);
  return words > 9 || (words > 4 && /[.!?]["“]?$/.test(text));
}
