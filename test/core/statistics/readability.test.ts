import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amstad, lix, viennaFormulas } from '../../../packages/core/src/statistics/readability-formulas.js';
import { readability } from '../../../packages/core/src/statistics/readability.js';
import { vectors } from './vectors.js';

describe('readability', () => {
  const { MS, SL, IW, ES, sylPerWord, ...published } = vectors.readability;
  const measures = {
    ...{ longSpoken: MS, sentenceLength: SL, longWritten: IW, monosyllables: ES, syllablesPerWord: sylPerWord },
  };

  it('viennaFormulas(measures) are 7.759, 7.877, 7.6691 and 7.779, METHODOLOGY 2.9', () => {
    viennaFormulas(measures).forEach((grade, i) => expect(grade).toBeCloseTo(published.wstf[i]!, 10));
  });

  it('amstad(measures) is 59.7, lix(measures) is 45', () => {
    expect(amstad(measures)).toBeCloseTo(published.amstad, 10);
    expect(lix(measures)).toBe(45);
  });

  it('readability(text) counts by hand', () => {
    // 4 + 6 words; three and more syllables: Beratung, Anmeldung, erforderlich; over six letters: the same and Termine
    const text = readability('Die Beratung ist frei. Für Termine ist keine Anmeldung erforderlich.');
    expect(text).toMatchObject({ words: 10, sentences: 2, sentenceLength: 5, longSpoken: 40, longWritten: 40 });
    expect(text?.monosyllables).toBe(50);
    expect(text?.syllablesPerWord).toBe(2);
    expect(text?.lix).toBe(45);
    expect(text?.amstad).toBeCloseTo(180 - 5 - 117, 10);
  });

  it('readability(no words) is null', () => {
    expect(readability('')).toBeNull();
    expect(readability('12. 7. 2024')).toBeNull();
  });

  it('readability(a text twice) is that of the text', () => {
    const sentences = fc.array(
      fc.constantFrom('Das Amt hilft.', 'Die Familie fragt, was gilt.', 'Kommen Sie zum Museum!'),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(sentences, (parts) => {
        const [once, twice] = [readability(parts.join(' '))!, readability([...parts, ...parts].join(' '))!];
        expect(twice.words).toBe(2 * once.words);
        expect(twice.lix).toBeCloseTo(once.lix, 10);
        expect(twice.vienna[0]).toBeCloseTo(once.vienna[0], 10);
      }),
    );
  });
});
