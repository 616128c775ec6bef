import { amstad, lix, viennaFormulas, type TextMeasures, type ViennaFormulas } from './readability-formulas.js';
import { splitSentences } from './split-sentences.js';
import { splitWords } from './split-words.js';
import { sum } from './sum.js';
import { countSyllables } from './syllables.js';

/** How hard the surface of a German text is. */
export interface Readability extends TextMeasures {
  readonly words: number;
  readonly sentences: number;
  /** In school grades, about 4 to 15. */
  readonly vienna: ViennaFormulas;
  /** 0 hard to 100 easy. */
  readonly amstad: number;
  /** Below 40 easy, above 60 very hard. */
  readonly lix: number;
}

/**
 * The readability of a German text; null without words. Formulas see words and sentences, not sense: "Bla. Bla." is
 * easy. Below about 100 words the numbers say little. Join them with a checklist.
 * Words, sentences and syllables as in `splitWords`, `splitSentences` and `countSyllables`; numbers are no words.
 */
export function readability(text: string): Readability | null {
  const composed = text.normalize('NFC');
  const words = splitWords(composed);
  if (words.length === 0) return null;
  const sentences = Math.max(1, splitSentences(composed).filter((sentence) => splitWords(sentence).length > 0).length);
  const syllables = words.map(countSyllables);
  const percentOfWords = (count: number) => (100 * count) / words.length;
  const measures = {
    longSpoken: percentOfWords(syllables.filter((count) => count >= 3).length),
    sentenceLength: words.length / sentences,
    longWritten: percentOfWords(words.filter((word) => lettersOf(word) > 6).length),
    monosyllables: percentOfWords(syllables.filter((count) => count === 1).length),
    syllablesPerWord: sum(syllables) / words.length,
  };
  const scores = { vienna: viennaFormulas(measures), amstad: amstad(measures), lix: lix(measures) };
  return { words: words.length, sentences, ...measures, ...scores };
}

function lettersOf(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0;
}
