import { describe, expect, it } from 'vitest';
import { ENGLISH_DECISIONS } from '../../../packages/core/src/import/decisions/english.js';
import { GERMAN_DECISIONS } from '../../../packages/core/src/import/decisions/german.js';
import { describeDecision } from '../../../packages/core/src/import/describe-decision.js';

const LANGUAGES = [
  ['de', GERMAN_DECISIONS],
  ['en', ENGLISH_DECISIONS],
] as const;

describe('describeDecision', () => {
  it('describeDecision says what was decided, why, and how to overrule it', () => {
    const decision = {
      about: 'decimalChar',
      field: 'Anteil',
      found: ',',
      because: 'proven-by-numbers',
      option: '--decimal-char',
    };
    expect(describeDecision(decision, 'de')).toBe(
      'Dezimalzeichen in Spalte „Anteil“: Komma (,) – die Zahlen lassen keine andere Lesart zu. Anders: --decimal-char',
    );
    expect(describeDecision(decision, 'en')).toBe(
      'Decimal sign in column "Anteil": comma (,) – the numbers cannot be read otherwise. Otherwise: --decimal-char',
    );
  });

  it('describeDecision says the detail of a reason, and levels in words', () => {
    const sums = { about: 'groupChar', found: '.', because: 'row-sum: Arbeitslose: alle' };
    expect(describeDecision(sums, 'de')).toMatch(/nur so ergeben die Spalten zusammen „Arbeitslose: alle“\.$/);
    const levels = { about: 'levels', field: 'region', found: 'land 16, kreis 400', because: 'key-lengths' };
    expect(describeDecision(levels, 'de')).toMatch(/^Gebietsebenen in Spalte „region“: Land 16, Kreis 400 – /);
    expect(describeDecision(levels, 'en')).toMatch(/: Land 16, district 400 – /);
    expect(describeDecision({ about: 'period', found: '', because: 'no-period' }, 'de')).toMatch(
      /^Zeitraum: nichts – /,
    );
  });

  it('describeDecision has the same words in both languages', () => {
    const [german, english] = LANGUAGES.map(([, words]) => ({
      about: Object.keys(words.about),
      because: Object.keys(words.because),
      found: Object.keys(words.found),
      levels: Object.keys(words.levels),
    }));
    expect(english).toEqual(german);
  });

  it.each(LANGUAGES)('describeDecision in %s words every reason as a whole sentence', (language, { because }) => {
    for (const code of Object.keys(because)) {
      const line = describeDecision({ about: 'layout', found: 'x', because: `${code}: 7`, option: '--x' }, language);
      expect(line).toMatch(/^\S.* – \S.*\S\. \S+: --x$/);
      expect(line).not.toContain(`${code}:`);
    }
  });

  it.each(['toString', '__proto__', 'constructor'])('describeDecision shows %s like any other text', (text) => {
    expect(describeDecision({ about: text, found: text, because: text }, 'en')).toBe(`${text}: "${text}" – ${text}.`);
  });

  it('describeDecision shows what stands in a file without its effect', () => {
    const line = describeDecision(
      { about: 'keys', field: '\u001B[2J', found: `a\u202Eb\n${'x'.repeat(200)}`, because: 'declared' },
      'de',
    );
    expect(line).toContain('„·[2J“');
    expect(line).toContain('„a·b xxx');
    expect(line.length).toBeLessThan(220);
  });
});
