import { finding, plainLanguage, type FindingOptions, type Language } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { en } from '@teilhabe/charts/messages/en';
import type { Dataset } from '@teilhabe/core/publication';
import { describe, expect, it } from 'vitest';
import { publishedTotal, totalOfType, type YearCell } from './totals.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const said = (data: Dataset, language: Language = de, options: FindingOptions = { detail: 'full' }) =>
  plain(finding(data, language, options));

// METHODOLOGY.md 3.2 and 3.3: 60 of 310 (frame 620) and 96 of 400 (frame 640).
const BEFORE: YearCell = {
  value: 100 * (60 / 310),
  lower: 16.435,
  upper: 22.652,
  count: 60,
  base: 310,
  frame: 620,
  responses: 320,
  nonresponse: 10,
  boundLower: 9.677,
  boundUpper: 59.677,
};
const AFTER: YearCell = {
  value: 24,
  lower: 21.514,
  upper: 26.676,
  count: 96,
  base: 400,
  frame: 640,
  responses: 410,
  nonresponse: 10,
  boundLower: 15,
  boundUpper: 52.5,
};
const target = (value: number, period = '2030') => ({ targets: [{ period, value, label: { de: 'Ziel' } }] });
const fullCount = { type: 'distinctShare', count: { resource: 'r' }, base: { resource: 'r' } } as const;

describe('finding(survey, language, { detail })', () => {
  const data = publishedTotal({ 2021: 'C', 2023: BEFORE, 2025: AFTER }, target(27));

  it('is short by default: the number and how it changed', () => {
    const short =
      'Beschäftigte mit Migrationshintergrund (2025): 24,0 %, das sind 96 von 400; ' +
      'gegenüber 2023 ist das ein Anstieg um 4,6 Prozentpunkte.';
    expect(said(data, de, {})).toBe(short);
    expect(said(data, de, { detail: 'short' })).toBe(short);
  });

  it('says in full how certain it is, who answered, the target, and what is not known', () => {
    expect(said(data)).toBe(
      'Beschäftigte mit Migrationshintergrund (2025): 24,0 %, das sind 96 von 400; ' +
        'gegenüber 2023 ist das ein Anstieg um 4,6 Prozentpunkte. ' +
        'Rechnet man nur den Zufall ein, liegt der Anteil wahrscheinlich zwischen 21,5 und 26,7 %. ' +
        'Geantwortet haben 410 von 640 (64 %). ' +
        'Ziel 2030: 27,0 %, es fehlen 3,0 Prozentpunkte. ' +
        'Von 240 Personen ist keine Antwort bekannt; je nachdem, wie die Antworten ausgefallen wären, läge der Anteil zwischen 15,0 und 52,5 %. ' +
        'Für einen von 3 Zeiträumen wird der Wert geheim gehalten.',
    );
    expect(said(data, en)).toBe(
      'Staff with a migration background (2025): 24.0%, that is 96 of 400; ' +
        'this is a rise of 4.6 percentage points compared with 2023. ' +
        'Allowing for chance only, the share probably lies between 21.5% and 26.7%. ' +
        '410 of 640 answered (64%). ' +
        'Target for 2030: 27.0%, 3.0 percentage points short of it. ' +
        'The answers of 240 people are not known; depending on them, the share would lie between 15.0% and 52.5%. ' +
        'For one of 3 periods the value is kept confidential.',
    );
  });

  it('in plain German rounds, says so, and rounds the interval outwards', () => {
    expect(said(data, plainLanguage(de))).toBe(
      'Beschäftigte mit Migrationshintergrund. Zeit: 2025. Es sind ungefähr 24 von 100. Genau gezählt: 96 von 400. ' +
        'Der Vergleich mit 2023: Die Zahl ist gestiegen. ' +
        'Ganz genau wissen wir das nicht. Wahrscheinlich sind es 21 bis 27 von 100. ' +
        'Wir haben 640 Personen gefragt. 410 Personen haben geantwortet. ' +
        'Das Ziel für 2030 ist: 27 Prozent. Das Ziel ist noch nicht erreicht. ' +
        'Von 240 Personen kennen wir keine Antwort. Darum kann die Zahl auch anders sein. ' +
        'Manche Zahlen sind geheim. So schützen wir Personen.',
    );
  });

  it('falls back to the ordinary sentences where there are no plain ones', () => {
    expect(said(data, plainLanguage(en), {})).toBe(
      'Staff with a migration background (2025): 24 percent, that is 96 of 400. This is a rise of 5 percentage points compared with 2023.',
    );
  });

  it('calls a survey that less than 30 % answered one that tells little', () => {
    const answered = (responses: number) =>
      said(publishedTotal({ 2025: { ...AFTER, frame: 1000, responses, base: responses } }));
    expect(answered(299)).toContain('Geantwortet haben 299 von 1.000 (30 %), darum ist der Wert wenig aussagekräftig.');
    expect(answered(300)).toContain('Geantwortet haben 300 von 1.000 (30 %).');
  });

  it('has no interval where all answered', () => {
    const all = { ...AFTER, lower: 24, upper: 24, frame: 400, responses: 400, boundLower: 24, boundUpper: 24 };
    expect(said(publishedTotal({ 2025: all }))).toBe(
      'Beschäftigte mit Migrationshintergrund (2025): 24,0 %, das sind 96 von 400. Geantwortet haben 400 von 400 (100 %).',
    );
  });
});

describe('finding(total, language) and its target', () => {
  const at = (value: number, goal: number, direction: -1 | 0 | 1) =>
    said(publishedTotal({ 2025: { value, count: 96, base: 400 } }, { ...target(goal), direction, measure: fullCount }));

  it.each([
    [25, 25, 1, 'Ziel 2030: 25,0 %, erreicht.'],
    [26, 25, 1, 'Ziel 2030: 25,0 %, erreicht.'],
    [22, 25, 1, 'Ziel 2030: 25,0 %, es fehlen 3,0 Prozentpunkte.'],
    [22, 25, -1, 'Ziel 2030: 25,0 %, erreicht.'],
    [28, 25, -1, 'Ziel 2030: 25,0 %, noch 3,0 Prozentpunkte darüber.'],
    [28, 25, 0, 'Ziel 2030: 25,0 %, der Abstand beträgt 3,0 Prozentpunkte.'],
    [25, 25, 0, 'Ziel 2030: 25,0 %, erreicht.'],
  ] as const)('%d against %d where the better way is %d', (value, goal, direction, expected) => {
    expect(at(value, goal, direction)).toContain(expected);
  });

  it('takes the one that is due next, else the last', () => {
    const goals = [30, 25].map((value, i) => ({ period: String(2030 - 4 * i), value, label: { de: 'Ziel' } }));
    const due = (year: string) =>
      said(publishedTotal({ [year]: { value: 20, count: 80, base: 400 } }, { targets: goals, measure: fullCount }));
    expect(due('2025')).toContain('Ziel 2026: 25,0 %');
    expect(due('2026')).toContain('Ziel 2026: 25,0 %');
    expect(due('2027')).toContain('Ziel 2030: 30,0 %');
    expect(due('2031')).toContain('Ziel 2030: 30,0 %');
  });
});

describe('finding(total, language) on a small base', () => {
  it('has whole per cent and says that it is not certain', () => {
    const small = publishedTotal({ 2025: { value: 43.478, count: 10, base: 23 } }, { measure: fullCount });
    expect(said(small)).toBe(
      'Beschäftigte mit Migrationshintergrund (2025): 43 %, das sind 10 von 23; der Wert ist wenig sicher.',
    );
  });

  it('compares in whole points with a number that is more exact', () => {
    const mixed = publishedTotal(
      { 2024: { value: 33.333, count: 10, base: 30 }, 2025: { value: 45.45, count: 100, base: 220 } },
      { measure: fullCount },
    );
    expect(said(mixed)).toContain(
      '45,5 %, das sind 100 von 220; gegenüber 2024 ist das ein Anstieg um 12 Prozentpunkte.',
    );
  });
});

describe('finding(total, language) by type of measure', () => {
  const rows = { resource: 'r' };
  const share = { count: rows, base: rows };
  it.each([
    [
      'count',
      { type: 'count', count: rows },
      { unit: { de: 'Personen', en: 'persons' }, decimals: 0 },
      { value: 120 },
      { value: 150 },
      '150 Personen; gegenüber 2023 ist das ein Anstieg um 30 Personen (25 %).',
    ],
    [
      'parity, with ratio and gap',
      { type: 'parity', of: 'a', reference: 'b' },
      { unit: { de: '' }, decimals: 2, minimumChange: 0.1 },
      { value: 0.5, share: 20, reference: 40, gap: -20 },
      { value: 0.551, share: 21.7, reference: 39.4, gap: -17.7 },
      '0,55 (1 bedeutet Gleichstand); 21,7 % gegenüber 39,4 %, Abstand 17,7 Prozentpunkte; eine belastbare Veränderung gegenüber 2023 ist nicht zu erkennen.',
    ],
    [
      'relativeLikelihood, with ratio and gap',
      { type: 'relativeLikelihood', group: share, others: share },
      { unit: { de: '' }, decimals: 2 },
      {
        value: 2.5,
        lower: 2,
        upper: 3,
        share: 15,
        reference: 6,
        gap: 9,
        gapLower: 5,
        gapUpper: 13,
        count: 50,
        base: 800,
      },
      { value: 1.57, lower: 1.06, upper: 2.34, share: 12.2, reference: 7.7, gap: 4.4, count: 29, base: 375 },
      '1,57 (1 bedeutet gleiche Chancen); 12,2 % gegenüber 7,7 %, Abstand 4,4 Prozentpunkte;',
    ],
    [
      'rating, with balance and median',
      { type: 'rating', of: { ...rows, field: 'f' } },
      {},
      { value: 60, lower: 55, upper: 65, count: 120, base: 200, median: 4, net: 40 },
      { value: 50, lower: 45, upper: 55, count: 100, base: 200, median: 3.5, net: -12 },
      '50,0 % gaben eine der zwei positivsten Antworten (100 von 200); der Saldo der positiven und negativen Antworten beträgt −12,0 Prozentpunkte, der Median 3,5; gegenüber 2023 ist das ein Rückgang um 10,0 Prozentpunkte.',
    ],
  ] as const)('words a %s', (_name, measure, more, first, latest, expected) => {
    const data = totalOfType({ 2023: first, 2025: latest }, { measure, ...more });
    expect(said(data)).toContain(expected);
  });
});

it('finding(total, language) takes a city’s own sentences', () => {
  const own = {
    de: { finding: 'In {period}: {value}', change: 'Unterschied {differenceLower} bis {differenceUpper}' },
  };
  expect(said(publishedTotal({ 2023: BEFORE, 2025: AFTER }, {}, own), de, {})).toBe(
    'In 2025: 24,0 %; Unterschied 0,5 Prozentpunkte bis 8,6 Prozentpunkte.',
  );
});

it('finding(plain German) never calls a share none or all that only rounds to it', () => {
  const easy = (value: number, count: number) =>
    said(publishedTotal({ 2025: { value, count, base: 1000 } }, { measure: fullCount }), plainLanguage(de), {});
  expect(easy(0, 0)).toContain('Es sind 0 von 100.');
  expect(easy(0.4, 4)).toContain('Es sind weniger als 1 von 100.');
  expect(easy(99.6, 996)).toContain('Es sind mehr als 99 von 100.');
  expect(easy(100, 1000)).toContain('Es sind 100 von 100.');
  expect(easy(0.6, 6)).toContain('Es sind ungefähr 1 von 100.');
});
