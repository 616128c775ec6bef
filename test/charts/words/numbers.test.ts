import { formatBare, formatDate, formatDifference, formatNumber, textIn, unitWords } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { en } from '@teilhabe/charts/messages/en';
import { describe, expect, it } from 'vitest';

const share = { label: '%', decimals: 1 };
const people = { label: 'Personen', decimals: 0 };
const NBSP = '\u00a0';

describe('formatNumber(language, value, unit)', () => {
  it.each([
    [de, 19.4, share, `19,4${NBSP}%`],
    [en, 19.4, share, '19.4%'],
    [de, 1234, people, `1.234${NBSP}Personen`],
    [de, 1, people, `1${NBSP}Person`],
    [en, 1, people, `1${NBSP}person`],
    [en, 1234, people, `1,234${NBSP}people`],
    [de, 3.456, { label: 'Punkte', decimals: 2 }, `3,46${NBSP}Punkte`],
    [de, 1, { label: 'Punkte', decimals: 1 }, `1,0${NBSP}Punkte`],
    [en, 3.9, { label: 'Punkte', decimals: 1 }, `3.9${NBSP}points`],
    [de, 3.5, undefined, '3,5'],
    [de, 1 / 3, undefined, '0,333'],
  ])('%#: %d', (language, value, unit, expected) => {
    expect(formatNumber(language, value, unit)).toBe(expected);
  });

  it.each([
    [0.25, '0,3'],
    [-0.25, '−0,3'],
    [2.45, '2,5'],
    [1.005, '1,0'],
    [-0.04, '0,0'],
    [-0, '0,0'],
  ])('rounds %d half away from zero to %s, and never to -0', (value, expected) => {
    expect(formatBare(de, value, share)).toBe(expected);
  });
});

describe('formatDifference(language, difference, unit)', () => {
  it.each([
    [de, 4.6, share, '4,6 Prozentpunkte'],
    [de, -4.6, share, '4,6 Prozentpunkte'],
    [de, 1, { label: '%', decimals: 0 }, '1 Prozentpunkt'],
    [de, 1, share, '1,0 Prozentpunkte'],
    [en, 1, { label: '%', decimals: 0 }, '1 percentage point'],
    [en, 4.6, share, '4.6 percentage points'],
    [de, -12, people, `12${NBSP}Personen`],
  ])('%#: %d', (language, difference, unit, expected) => {
    expect(formatDifference(language, difference, unit)).toBe(expected);
  });
});

it('unitWords(language, unit) is for the top of an axis', () => {
  expect(unitWords(de, share)).toBe('Prozent');
  expect(unitWords(en, people)).toBe('People');
  expect(unitWords(de, { label: 'Euro', decimals: 0 })).toBe('Euro');
  expect(unitWords(de, undefined)).toBe('');
});

it('formatDate(language, iso) is the same in every time zone', () => {
  expect(formatDate(de, '2026-03-01')).toBe('1. März 2026');
  expect(formatDate(de, '2026-03-01T00:00:00Z')).toBe('1. März 2026');
  expect(formatDate(en, '2026-03-01')).toBe('1 March 2026');
  expect(formatDate(de, 'im Frühjahr')).toBe('im Frühjahr');
});

it('textIn(texts, tag) takes the exact tag, then the primary language, then the first text', () => {
  const texts = { de: 'Anteil', 'de-simple': 'Wie viele', en: 'Share' };
  expect(textIn(texts, 'de-simple')).toBe('Wie viele');
  expect(textIn(texts, 'en-GB')).toBe('Share');
  expect(textIn(texts, 'tr')).toBe('Anteil');
  expect(textIn({}, 'de')).toBe('');
  expect(textIn({ de: 'Anteil' }, 'constructor')).toBe('Anteil');
});
