import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../packages/core/src/dataset/dataset.js';
import type { RowMeasure } from '../../../../packages/core/src/indicator/measure-definition.js';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';
import type { Rules } from '../../../../packages/core/src/protect/policy/rules.js';
import { primaryRule } from '../../../../packages/core/src/protect/primary/primary-rule.js';
import { countsOf, sumOf, tableOf } from '../../measures/tables.js';
import { byCell, seriesOf } from '../../series/datasets.js';

type Tables = Readonly<Record<string, Dataset>>;
type Case = readonly [what: string, tables: Tables, rule: string | null, rules?: Partial<Rules>];

/** The rule by which the year 2024 of a measure is hidden; null when it may be shown. */
function ruleOf(measure: RowMeasure, tables: Tables, rules: Partial<Rules> = {}): string | null {
  const cell = byCell(seriesOf(measure, tables)).get('2024');
  if (cell?.parts === undefined) throw new Error(`no parts: ${JSON.stringify(cell)}`);
  return primaryRule(cell.parts, { ...PROFILES.staffPublic, ...rules });
}

/** A table of 2024 with a row for each number, in one field. */
function rowsOf(numbers: readonly number[], field: Parameters<typeof tableOf>[2] = {}): Tables {
  return {
    t: tableOf(
      ['year', 'n'],
      numbers.map((n) => [2024, n] as const),
      field,
    ),
  };
}

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const repeated = (n: number, value: number) => Array.from({ length: n }, () => value);
const SCALE = {
  n: { categories: [1, 2, 3, 4, 5].map((value) => ({ value, label: String(value) })), type: 'integer' },
} as const;
const of = { resource: 't', field: 'n' };
const sumOfRows = { resource: 't', sum: 'n' };

const share: RowMeasure = { type: 'proportion', count: sumOf('a'), base: sumOf('all') };
const shareOf = (a: number, all: number) => countsOf({ a, all });

const CASES: readonly (readonly [RowMeasure, readonly Case[]])[] = [
  [
    { type: 'count', count: sumOf('a') },
    [
      ['4 people', countsOf({ a: 4 }), 'frequency'],
      ['5 people', countsOf({ a: 5 }), null],
      ['nobody', countsOf({ a: 0 }), null],
      ['nobody, zeros protected', countsOf({ a: 0 }), 'zero', { protectZeros: true }],
    ],
  ],
  [
    share,
    [
      ['4 of 40', shareOf(4, 40), 'frequency'],
      ['36 of 40', shareOf(36, 40), 'complement'],
      ['36 of 40, complements published', shareOf(36, 40), null, { complement: false }],
      ['nobody of 40', shareOf(0, 40), 'groupDisclosure'],
      ['all 40', shareOf(40, 40), 'groupDisclosure'],
      ['all 40, groups published', shareOf(40, 40), null, { groupDisclosure: false }],
      ['all 40, zeros protected', shareOf(40, 40), 'zero', { protectZeros: true }],
      [
        'all 40, zeros protected and complements published',
        shareOf(40, 40),
        'groupDisclosure',
        { protectZeros: true, complement: false },
      ],
      ['5 of 9, threshold 3', shareOf(5, 9), 'minimumBase', { threshold: 3 }],
      ['5 of 10', shareOf(5, 10), null],
    ],
  ],
  [
    { type: 'rate', count: sumOf('a'), base: sumOf('all') },
    [
      ['12 events, 9 at risk', shareOf(12, 9), 'minimumBase'],
      ['4 events', shareOf(4, 900), 'frequency'],
      ['12 events', shareOf(12, 900), null],
    ],
  ],
  [
    { type: 'ratio', count: sumOfRows, base: { resource: 't' } },
    [
      ['9 people', rowsOf(upTo(9)), 'minimumBase'],
      ['one with nearly everything', rowsOf([1000, ...upTo(12)]), 'pPercent'],
      ['many alike', rowsOf(upTo(12)), null],
    ],
  ],
  [
    { type: 'sum', sum: sumOfRows },
    [
      ['4 people', rowsOf(upTo(4)), 'frequency'],
      ['9 people', rowsOf(upTo(9)), 'minimumBase'],
      ['one with nearly everything', rowsOf([1000, ...upTo(12)]), 'pPercent'],
      ['two with most', rowsOf([50, 50, ...repeated(10, 2)]), 'dominance', { dominance: { n: 2, k: 0.8 } }],
      ['two with most, of whom nobody asks', rowsOf([50, 50, ...repeated(10, 2)]), null],
      ['a repayment', rowsOf([...upTo(12), -1]), 'pPercent'],
      ['a repayment beyond the largest', rowsOf([...upTo(30), -1]), 'pPercent'],
      ['a repayment, amounts not looked at', rowsOf([...upTo(12), -1]), null, { pPercent: null }],
    ],
  ],
  [
    { type: 'mean', of },
    [
      ['one with nearly everything', rowsOf([1000, ...upTo(12)]), 'pPercent'],
      ['amounts of many', rowsOf(upTo(12)), null],
      ['ratings of 12', rowsOf([1, 5, 3, 3, 3, 3, 2, 2, 4, 4, 5, 1], SCALE), null],
      ['the best rating by all', rowsOf(repeated(12, 5), SCALE), 'groupDisclosure'],
      ['ratings of 9', rowsOf([1, 5, 3, 3, 3, 3, 2, 2, 4], SCALE), 'minimumBase'],
    ],
  ],
  [
    { type: 'median', of },
    [
      ['19 people', rowsOf(upTo(19)), 'extreme'],
      ['20 people', rowsOf(upTo(20)), null],
      ['12 people, threshold 3', rowsOf(upTo(12)), null, { threshold: 3 }],
      ['one amount for all', rowsOf(repeated(30, 7)), 'groupDisclosure'],
    ],
  ],
  [
    { type: 'medianDuration', of, ended: [{ field: 'n', present: true }] },
    [
      ['all of whom ended, also in the complement', rowsOf(upTo(40)), 'groupDisclosure'],
      ['40 people', rowsOf(upTo(40)), null, { groupDisclosure: false }],
      ['12 people', rowsOf(upTo(12)), 'extreme', { groupDisclosure: false }],
    ],
  ],
  [
    { type: 'distribution', of },
    [
      ['4 with one answer', rowsOf([...repeated(30, 1), ...repeated(4, 2)], SCALE), 'frequency'],
      [
        '4 with one answer, complements published',
        rowsOf([...repeated(30, 1), ...repeated(4, 5)], SCALE),
        'frequency',
        { complement: false },
      ],
      ['all with one answer', rowsOf(repeated(30, 1), SCALE), 'groupDisclosure'],
    ],
  ],
  [
    { type: 'rating', of },
    [
      ['4 with one answer', rowsOf([...repeated(30, 1), ...repeated(4, 2)], SCALE), 'frequency'],
      [
        'enough with each',
        rowsOf(
          [1, 2, 3, 4, 5].flatMap((answer) => repeated(6, answer)),
          SCALE,
        ),
        null,
      ],
    ],
  ],
  [
    {
      type: 'relativeLikelihood',
      group: { count: sumOf('a'), base: sumOf('all a') },
      others: { count: sumOf('b'), base: sumOf('all b') },
    },
    [
      ['4 of the others', countsOf({ a: 20, 'all a': 40, b: 4, 'all b': 400 }), 'frequency'],
      ['4 of the others not', countsOf({ a: 20, 'all a': 40, b: 396, 'all b': 400 }), 'complement'],
      ['all of the others', countsOf({ a: 20, 'all a': 40, b: 400, 'all b': 400 }), 'groupDisclosure'],
    ],
  ],
  [
    {
      type: 'disparityRatio',
      group: { lower: sumOf('a'), upper: sumOf('b') },
      others: { lower: sumOf('c'), upper: sumOf('d') },
    },
    [
      ['4 in the upper level', countsOf({ a: 20, b: 4, c: 30, d: 30 }), 'frequency'],
      ['4 others in the lower level', countsOf({ a: 20, b: 20, c: 4, d: 30 }), 'complement'],
      ['enough everywhere', countsOf({ a: 20, b: 20, c: 30, d: 30 }), null],
    ],
  ],
  [
    { type: 'completion', started: sumOf('all'), completed: sumOf('a'), running: sumOf('b') },
    [
      ['4 completed', countsOf({ all: 40, a: 4, b: 20 }), 'frequency'],
      ['4 under way', countsOf({ all: 40, a: 20, b: 4 }), 'frequency'],
      ['4 left', countsOf({ all: 40, a: 20, b: 16 }), 'complement'],
      ['4 left, complements published', countsOf({ all: 40, a: 20, b: 16 }), null, { complement: false }],
    ],
  ],
  [
    {
      type: 'standardisedShare',
      count: { resource: 't', where: [{ field: 'n', in: [1, 2] }] },
      base: { resource: 't' },
      by: 'n',
      standard: { resource: 't' },
    },
    [
      ['4 people', rowsOf([...repeated(30, 3), 1, 1, 2, 2], SCALE), 'frequency'],
      ['enough people', rowsOf([...repeated(30, 3), ...repeated(6, 1)], SCALE), null],
    ],
  ],
  [
    { type: 'distinctShare', count: { resource: 't', distinct: 'n' }, base: { resource: 'b', sum: 'n' } },
    [
      ['4 people in 40 rows', { ...rowsOf(upTo(40).map((i) => i % 4)), b: rowsOf([50])['t']! }, 'frequency'],
      ['40 people of 44', { ...rowsOf(upTo(40)), b: rowsOf([44])['t']! }, 'complement'],
    ],
  ],
];

describe('primaryRule of every measure', () => {
  const cases = CASES.flatMap(([measure, rest]) =>
    rest.map(([what, tables, rule, rules]) => ({ type: measure.type, what, measure, tables, rule, rules })),
  );

  it.each(cases)('primaryRule($type: $what) is $rule', ({ measure, tables, rule, rules }) => {
    expect(ruleOf(measure, tables, rules)).toBe(rule);
  });
});

describe('primaryRule(effect)', () => {
  const surveys = (people: readonly (readonly [before: number, after: number])[]): Tables => ({
    t: tableOf(
      ['year', 'person', 'time', 'n'],
      people.flatMap(([before, after], i) => [
        [2024, `p${i}`, 'before', before] as const,
        [2024, `p${i}`, 'after', after] as const,
      ]),
    ),
  });
  const effect: RowMeasure = {
    type: 'effect',
    of: { ...of, person: 'person', time: 'time', before: 'before', after: 'after' },
  };
  const mixed = upTo(12).map((i) => [i % 3, i % 5] as const);

  it.each<readonly [what: string, tables: Tables, rule: string | null]>([
    ['12 people', surveys(mixed), null],
    ['9 people', surveys(mixed.slice(0, 9)), 'minimumBase'],
    ['the same change of all', surveys(upTo(12).map((i) => [i % 3, (i % 3) + 1] as const)), 'groupDisclosure'],
    ['the same answer of all before', surveys(upTo(12).map((i) => [1, i % 5] as const)), 'groupDisclosure'],
    ['the same answer of all after', surveys(upTo(12).map((i) => [i % 5, 5] as const)), 'groupDisclosure'],
  ])('primaryRule(effect: %s)', (_what, tables, rule) => {
    expect(ruleOf(effect, tables)).toBe(rule);
  });
});

describe('primaryRule(attainment)', () => {
  const plan = { plan: rowsOf([1000])['t']! };
  const target = { resource: 'plan', sum: 'n' };
  const dated = (now: readonly number[], before: readonly number[]): Tables => ({
    ...plan,
    t: tableOf(
      ['year', 'when', 'n'],
      [...now.map((n) => [2024, 'now', n] as const), ...before.map((n) => [2024, 'before', n] as const)],
    ),
  });
  const when = (time: string) => [{ field: 'when', in: [time] }];
  const amount = (time: string) => ({ ...sumOfRows, where: when(time) });
  const people = (time: string) => ({ resource: 't', where: when(time) });

  it.each<readonly [what: string, tables: Tables, rule: string | null, measure: object]>([
    ['an aim that somebody set', dated(upTo(12), upTo(12)), null, { actual: amount('now'), target }],
    ['people counted', dated(upTo(12), []), null, { actual: people('now'), target }],
    [
      'a baseline of 4 people',
      dated(upTo(12), upTo(4)),
      'frequency',
      { actual: people('now'), target, baseline: people('before') },
    ],
    ['a baseline of nobody', dated(upTo(12), []), null, { actual: people('now'), target, baseline: people('before') }],
    [
      'a baseline about 9 people',
      dated(upTo(12), upTo(9)),
      'minimumBase',
      { actual: amount('now'), target, baseline: amount('before') },
    ],
    [
      'a target of 4 people',
      dated(upTo(12), upTo(4)),
      'frequency',
      { actual: people('now'), target: people('before') },
    ],
    ['one with nearly everything', dated([1000, ...upTo(12)], []), 'pPercent', { actual: amount('now'), target }],
  ])('primaryRule(attainment: %s)', (_what, tables, rule, measure) => {
    expect(ruleOf({ type: 'attainment', ...measure } as RowMeasure, tables)).toBe(rule);
  });
});

describe('primaryRule(amounts with contributors)', () => {
  const grants = (sponsors: readonly string[], rows = 40): Tables => ({
    t: tableOf(
      ['year', 'sponsor', 'n'],
      upTo(rows).map((i) => [2024, sponsors[i % sponsors.length]!, 10] as const),
    ),
  });
  const names = (n: number) => upTo(n).map((i) => `s${i}`);

  it.each<RowMeasure>([
    { type: 'sum', sum: { ...sumOfRows, contributor: 'sponsor' } },
    { type: 'mean', of: { ...of, contributor: 'sponsor' } },
    { type: 'ratio', count: { ...sumOfRows, contributor: 'sponsor' }, base: { resource: 't' } },
    { type: 'attainment', actual: { ...sumOfRows, contributor: 'sponsor' }, target: { resource: 't', sum: 'n' } },
  ])('primaryRule($type, contributor) counts contributors and not their rows', (measure) => {
    expect(ruleOf(measure, grants(names(4)))).toBe('frequency');
    expect(ruleOf(measure, grants(names(9)))).toBe('minimumBase');
    expect(ruleOf(measure, grants(names(10)))).toBe(null);
    expect(ruleOf(measure, grants([...names(12), ...repeated(400, 0).map(() => 'large')], 412))).toBe('pPercent');
  });
});
