import {
  CLASSIC_SIGNS,
  dataTable,
  EUROSTAT_SIGNS,
  LETTER_SIGNS,
  statusWords,
  type SignProfile,
} from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { en } from '@teilhabe/charts/messages/en';
import { parseDataset, type Dataset, type Status } from '@teilhabe/core/publication';
import { describe, expect, it } from 'vitest';
import { total } from '../datasets.js';

const PROFILES: readonly SignProfile[] = [CLASSIC_SIGNS, LETTER_SIGNS, EUROSTAT_SIGNS];
const STATUSES: readonly (Status | null)[] = ['C', 'X', 'M', 'B', 'E', 'P', 'U', null];
const REASONS = [null, 'zeroByRounding', 'pending', 'unreliable', 'notApplicable', 'noCases', 'unheard of'];

describe('statusWords(status, reason, language), profile.sign(status, reason)', () => {
  // METHODOLOGY.md 3.6.
  it.each([
    ['C', null, 'geheim gehalten', '.', 'g', ':C'],
    ['X', null, 'trifft nicht zu', 'x', 'x', 'm'],
    ['X', 'noCases', 'keine Fälle', 'x', 'x', 'm'],
    ['M', 'pending', 'noch nicht ausgewertet', '…', 't', ':'],
    ['M', 'unreliable', 'zu unsicher', '/', 'u', ':u'],
    ['M', 'notDelivered', 'nicht geliefert', '.', 'g', ':'],
    ['M', null, 'kein Wert', '.', 'g', ':'],
    ['B', null, 'mit früheren Werten nicht vergleichbar', '|', '', 'b'],
    ['E', null, 'geschätzt', 's', 's', 'e'],
    ['P', null, 'vorläufig', 'p', 'p', 'p'],
    ['U', null, 'wenig sicher', '( )', 'u', 'u'],
    [null, 'zeroByRounding', 'auf null gerundet', '0', 'k', '0n'],
    [null, 'zero', 'genau null', '–', '0', '0'],
    [null, null, '', '', '', ''],
  ] as const)('of %s, %s', (status, reason, words, ...signs) => {
    expect(statusWords(status, reason, de)).toBe(words);
    expect(PROFILES.map((profile) => profile.sign(status, reason))).toEqual(signs);
  });

  it('never tells one secret from another, whatever the reason', () => {
    const words = { sign: (status: Status | null, reason: string | null) => statusWords(status, reason, de) };
    for (const profile of [...PROFILES, words]) {
      const signs = REASONS.map((reason) => profile.sign('C', reason));
      expect(new Set(signs).size).toBe(1);
    }
  });

  it('in words has a word for every status and reason, and no sign that would be read as "Punkt"', () => {
    for (const language of [de, en]) {
      for (const status of STATUSES) {
        for (const reason of REASONS) {
          const words = statusWords(status, reason, language);
          expect(words).toMatch(status === null && reason === null ? /^$/ : /^[A-Za-zäöüß ]{3,}$/);
        }
      }
    }
  });
});

/** Five years: low reliability, provisional, exactly zero, confidential, rounded to zero. */
function statuses(): Dataset {
  const years = total({
    2021: [43, 30, 60, 10, 23],
    2022: [24, 21, 27, 96, 400],
    2023: [0, 0, 1, 0, 400],
    2024: 'C',
    2025: [0, 0, 0.1, 1, 9000],
  });
  const at = (year: number, mark: string | number) =>
    Object.fromEntries([0, 1, 2, 3, 4].map((i) => [year * 5 + i, mark]));
  const { teilhabe } = years.extension;
  const decimals = { 0: 0, 1: 0, 2: 0 };
  const reasons = { ...teilhabe!.reasons, 20: 'zeroByRounding' };
  return parseDataset({
    ...years,
    status: { ...years.status, ...at(0, 'U'), ...at(1, 'P') },
    extension: { teilhabe: { ...teilhabe, decimals, reasons } },
  });
}

describe('dataTable(dataset, language, { profile })', () => {
  const values = (profile?: SignProfile) =>
    dataTable(statuses(), de, profile ? { profile } : {}).rows.map((row) => row.cells[0]!.replaceAll('\u00a0', ' '));

  it.each([
    [
      'words',
      undefined,
      ['43 % (wenig sicher)', '24,0 % (vorläufig)', '0,0 %', 'geheim gehalten', '0,0 % (auf null gerundet)'],
    ],
    ['classic', CLASSIC_SIGNS, ['(43 %)', '24,0 % p', '–', '.', '0']],
    ['letters', LETTER_SIGNS, ['43 % u', '24,0 % p', '0,0 %', 'g', 'k']],
    ['eurostat', EUROSTAT_SIGNS, ['43 % u', '24,0 % p', '0,0 %', ':C', '0n']],
  ] as const)('has the signs of %s, and no more decimals than the base allows', (_name, profile, expected) => {
    expect(values(profile)).toEqual(expected);
  });

  it('is in words by default, and has the words for a screen reader beside any signs', () => {
    const words = dataTable(statuses(), de).rows.map((row) => row.cells);
    expect(dataTable(statuses(), de, { profile: CLASSIC_SIGNS }).rows.map((row) => row.spoken)).toEqual(words);
    expect(dataTable(statuses(), de).rows[0]).not.toHaveProperty('spoken');
  });
});
