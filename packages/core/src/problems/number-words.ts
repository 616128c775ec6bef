import { cellWords } from './cell-words.js';
import type { Sentences, ShownProblem } from './words.js';

/**
 * Numbers that can be read in two ways, or are written in two ways in one column. `found` is one of them; `expected` is
 * empty when nobody can tell, else how the column is read: `decimalChar ,`.
 */
export function numberSentences({ found, expected }: ShownProblem, language: 'de' | 'en'): Sentences {
  const sign = expected.replace('decimalChar ', '');
  const cell = cellWords(found, language);
  const words = language === 'de' ? GERMAN : ENGLISH;
  return expected === '' ? words.ambiguous(cell) : words.mixed(cell, sign);
}

const GERMAN = {
  ambiguous: (cell: string): Sentences => [
    `${cell} lässt sich auf zwei Arten lesen: Das Zeichen darin kann Tausender gliedern oder vor den Nachkommastellen stehen.`,
    'Schreiben Sie in datapackage.json bei dieser Spalte, welches Zeichen vor den Nachkommastellen steht: "decimalChar": "," oder "decimalChar": ".".',
  ],
  mixed: (cell: string, sign: string): Sentences => [
    `${cell} ist anders geschrieben als die übrigen Zahlen dieser Spalte; vor den Nachkommastellen steht dort „${sign}“.`,
    'Schreiben Sie alle Zahlen der Spalte gleich, oder berichtigen Sie "decimalChar" in datapackage.json.',
  ],
};

const ENGLISH: typeof GERMAN = {
  ambiguous: (cell) => [
    `${cell} can be read in two ways: its sign may group thousands or stand before the decimals.`,
    'Write for this column in datapackage.json which sign stands before the decimals: "decimalChar": "," or "decimalChar": ".".',
  ],
  mixed: (cell, sign) => [
    `${cell} is written otherwise than the other numbers of this column; they have "${sign}" before the decimals.`,
    'Write all numbers of the column alike, or correct "decimalChar" in datapackage.json.',
  ],
};
