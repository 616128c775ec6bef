import fc from 'fast-check';
import { estimateText } from '@teilhabe/charts';
import { describe, expect, it } from 'vitest';
import { widest, wrapText } from '../../../packages/charts/src/measure/wrap-text.js';

/** Widths in Arial at 100 px, from its metrics: what is planned with the estimate must fit there too. */
const ARIAL: readonly (readonly [string, number])[] = [
  ['Beschäftigte', 570],
  ['0123456789', 556],
  ['Migrationshintergrund', 980],
  ['19,4 %', 311],
];

describe('estimateText(text, size)', () => {
  it.each(ARIAL)('"%s" is at least 5 %% wider than in Arial, and not half as wide again', (text, arial) => {
    expect(estimateText(text, 100)).toBeGreaterThan(arial * 1.05);
    expect(estimateText(text, 100)).toBeLessThan(arial * 1.5);
  });

  it('grows with the size; accents and invisible signs have no width', () => {
    expect(estimateText('', 13)).toBe(0);
    expect(estimateText('Haus', 26)).toBeCloseTo(2 * estimateText('Haus', 13));
    expect(estimateText('Ämter', 13)).toBe(estimateText('Amter', 13));
    expect(estimateText('\u2068Amt\u2069', 13)).toBe(estimateText('Amt', 13));
    expect(estimateText('統合', 10)).toBe(20);
  });
});

describe('wrapText(text, options)', () => {
  const each = (text: string, size: number) => text.length * size;
  const wrap = (text: string, width: number, maxLines?: number) =>
    wrapText(text, { width, size: 1, measure: each, ...(maxLines ? { maxLines } : {}) });

  it.each([
    ['', 10, ['']],
    ['kurz', 10, ['kurz']],
    ['Amt für Soziales', 10, ['Amt für', 'Soziales']],
    ['Organisations- und Personalentwicklung', 20, ['Organisations- und', 'Personalentwicklung']],
    ['Sport-/Kultur-Amt', 8, ['Sport-/', 'Kultur-', 'Amt']],
    ['Stadt\u00adverordneten\u00adversammlung', 14, ['Stadt-', 'verordneten-', 'versammlung']],
    ['Stadt\u00adrat', 14, ['Stadtrat']],
    ['19,4\u00a0% der Menschen', 8, ['19,4\u00a0%', 'der', 'Menschen']],
  ])('"%s" in %d', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('cuts a word that is too long, and leaves at least four letters behind the hyphen', () => {
    expect(wrap('Beteiligungsworkshop', 19)).toEqual(['Beteiligungswork-', 'shop']);
    expect(wrap('ab', 1)).toEqual(['a-', 'b']);
  });

  it('ends with … when there are too many lines', () => {
    expect(wrap('eins zwei drei vier fünf', 5, 2)).toEqual(['eins', 'zwei…']);
    expect(wrap('eins zwei drei', 10, 1)).toEqual(['eins zwei…']);
  });

  it('never exceeds width or lines, and loses no letter but by …', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }),
        fc.integer({ min: 4, max: 40 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, maxLines) => {
          const lines = wrap(text, width, maxLines);
          expect(lines.length).toBeLessThanOrEqual(maxLines);
          expect(widest(lines, 1, each)).toBeLessThanOrEqual(width);
          if (!lines.at(-1)!.endsWith('…')) {
            const letters = (value: string) => value.replace(/[\s\u00ad-]/g, '');
            expect(letters(lines.join(''))).toBe(letters(text));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
