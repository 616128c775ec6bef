/** What the formulas for German texts are made of. */
export interface TextMeasures {
  /** MS: words of three and more syllables, in percent. */
  readonly longSpoken: number;
  /** SL: the mean number of words in a sentence. */
  readonly sentenceLength: number;
  /** IW: words of more than six letters, in percent. */
  readonly longWritten: number;
  /** ES: words of one syllable, in percent. */
  readonly monosyllables: number;
  /** The mean number of syllables in a word. */
  readonly syllablesPerWord: number;
}

/** The four formulas of Vienna, each about a school grade from 4, very easy, to 15, very hard. */
export type ViennaFormulas = readonly [first: number, second: number, third: number, fourth: number];

/**
 * The four Wiener Sachtextformeln for non-fiction, in school grades; fewer measures from the first to the fourth.
 * Bamberger and Vanecek (1984), Lesen – Verstehen – Lernen – Schreiben.
 */
export function viennaFormulas(measures: TextMeasures): ViennaFormulas {
  const { longSpoken: ms, sentenceLength: sl, longWritten: iw, monosyllables: es } = measures;
  return [
    0.1935 * ms + 0.1672 * sl + 0.1297 * iw - 0.0327 * es - 0.875,
    0.2007 * ms + 0.1682 * sl + 0.1373 * iw - 2.779,
    0.2963 * ms + 0.1905 * sl - 1.1144,
    0.2744 * ms + 0.2656 * sl - 1.693,
  ];
}

/**
 * Flesch's reading ease for German, 0 hard to 100 easy; very long or short words lead outside.
 * Amstad (1978), Wie verständlich sind unsere Zeitungen?, University of Zurich.
 */
export function amstad({ sentenceLength, syllablesPerWord }: TextMeasures): number {
  return 180 - sentenceLength - 58.5 * syllablesPerWord;
}

/** LIX: below 40 easy, above 60 very hard. Björnsson (1968), Läsbarhet. */
export function lix({ sentenceLength, longWritten }: TextMeasures): number {
  return sentenceLength + longWritten;
}
