import { describe, expect, it } from 'vitest';
import { cellStatements } from '../../../../packages/core/src/audit/knowledge/cell-statements.js';
import { published, type WrittenTable } from '../published.js';

const DOUBT = 7;

/** `lower ≤ terms ≤ upper`, without the indicator's name. */
function statements(
  measureType: string,
  cell: WrittenTable['cells'][string][string],
  more: Partial<WrittenTable> = {},
) {
  const [table] = published([{ indicator: 'x', measureType, cells: { 2025: { '': cell } }, ...more }]).tables;
  const found = cellStatements(table!, table!.cells, { doubt: DOUBT, parts: () => 1 });
  expect(found.every(({ doubt }) => doubt === DOUBT)).toBe(true);
  return found.map(({ terms, lower, upper }) => {
    const sum = [...terms].map(([id, factor]) => `${rounded(factor)} ${id.replaceAll('#x.', '')}`).join(' ');
    return `${rounded(lower)} ≤ ${sum} ≤ ${rounded(upper)}`;
  });
}

function rounded(number: number): string {
  return String(Number.isFinite(number) ? Math.round(number * 1e6) / 1e6 : number);
}

const ROUND5 = { protection: { profile: 'p', rounding: { method: 'nearest', base: 5 } } } as const;
const WHOLE = { decimals: { value: 0 } };
const ANSWERS = { answers: ['no', 'yes'] };

const REST = '0 ≤ 1 count 1 base − count -1 base ≤ 0';
const SOMEBODY = '1 ≤ 1 base ≤ Infinity';

/** What a share says: `lower × base ≤ count ≤ upper × base`. */
const share = (lower: number, upper: number, part = 'count') => [
  `0 ≤ 1 ${part} ${-lower} base ≤ Infinity`,
  `-Infinity ≤ 1 ${part} ${-upper} base ≤ 0`,
];

describe('cellStatements, shares', () => {
  it.each<[string, string, Readonly<Record<string, number>>, Partial<WrittenTable>, readonly string[]]>([
    ['a share alone', 'proportion', { value: 25 }, WHOLE, [REST, ...share(0.245, 0.255), SOMEBODY]],
    ['a share of 0', 'proportion', { value: 0 }, WHOLE, [REST, share(0, 0.005)[1]!, SOMEBODY]],
    ['a share from just 0', 'proportion', { value: 0.5 }, WHOLE, [REST, share(0, 0.01)[1]!, SOMEBODY]],
    ['less than no share', 'proportion', { value: -0.5 }, WHOLE, [REST, '-Infinity ≤ 1 count ≤ 0', SOMEBODY]],
    ['a rate of unknown multiple', 'rate', { value: 3 }, WHOLE, [SOMEBODY]],
    ['a ratio of amounts', 'ratio', { value: 3 }, WHOLE, []],
    ['a reference that is no comparison', 'proportion', { reference: 30, gap: 5 }, {}, [REST]],
    ['a gap to nothing', 'parity', { gap: 5 }, {}, [REST]],
    ['a gap', 'parity', { reference: 30, gap: -10 }, {}, [REST, ...share(0.19, 0.21)]],
    ['half of a reference', 'parity', { reference: 40, value: 0.5 }, {}, [REST, ...share(0.17775, 0.22275)]],
  ])('cellStatements(%s: %s %j)', (_name, measureType, cell, more, expected) => {
    expect(statements(measureType, cell, more)).toEqual(expected);
  });

  const people = (count: number, base: number) => [
    REST,
    `${Math.max(0, count - 2)} ≤ 1 count ≤ ${count + 2}`,
    `${Math.max(0, base - 2)} ≤ 1 base ≤ ${base + 2}`,
  ];

  it.each<[string, number, number, readonly string[]]>([
    ['follows', 10, 100, []],
    ['follows just so from below', 95, 1000, []],
    ['follows just so from above', 105, 1000, []],
    ['is higher', 5, 100, share(0.095, 0.105)],
    ['is lower', 20, 100, share(0.095, 0.105)],
    ['is of nobody', 0, 0, []],
  ])('cellStatements(a share of 10 that %s from rounded %i of %i)', (_name, count, base, expected) => {
    expect(statements('proportion', { value: 10, count, base }, { ...ROUND5, ...WHOLE })).toEqual([
      ...people(count, base),
      ...expected,
      SOMEBODY,
    ]);
  });

  it('cellStatements(a share without its count, rounded) says nothing of the count', () => {
    expect(statements('proportion', { value: 10, base: 100 }, { ...ROUND5, ...WHOLE })).toEqual([
      REST,
      '98 ≤ 1 base ≤ 102',
      SOMEBODY,
    ]);
  });
});

describe('cellStatements, answers', () => {
  const ALL = '0 ≤ 1 answer:no 1 answer:yes -1 base ≤ 0';

  it.each<[string, string, WrittenTable['cells'][string][string], Partial<WrittenTable>, readonly string[]]>([
    ['counts', 'distribution', [{ count: 10 }, { count: 30 }], {}, ['10 ≤ 1 answer:no ≤ 10', '30 ≤ 1 answer:yes ≤ 30']],
    [
      'rounded',
      'distribution',
      [{ count: 10 }, { count: 30 }],
      ROUND5,
      ['8 ≤ 1 answer:no ≤ 12', '28 ≤ 1 answer:yes ≤ 32'],
    ],
    ['shares', 'distribution', [{ value: 25 }, {}], WHOLE, share(0.245, 0.255, 'answer:no')],
    ['rounded shares', 'distribution', [{ value: 25 }, { value: 75 }], { ...WHOLE, ...ROUND5 }, []],
    ['hidden', 'distribution', 'C', {}, []],
  ])('cellStatements(answers, %s: %s %j)', (_name, measureType, cell, more, expected) => {
    expect(statements(measureType, cell, { ...ANSWERS, ...more })).toEqual([ALL, ...expected]);
  });

  it('cellStatements(answers of what is no distribution) says nothing', () => {
    expect(statements('median', [{ count: 10 }, { count: 30 }], ANSWERS)).toEqual([]);
  });
});

describe('cellStatements, means and amounts', () => {
  const mean = share(3.35, 3.45, 'sum');

  it.each<[string, string, Readonly<Record<string, number>>, Partial<WrittenTable>, readonly string[]]>([
    ['a mean', 'mean', { value: 3.4 }, {}, [...mean, SOMEBODY]],
    ['a rounded mean', 'mean', { value: 3.4 }, ROUND5, [SOMEBODY]],
    ['a rating', 'rating', { mean: 3.4 }, { decimals: { mean: 1 } }, [REST, ...mean, SOMEBODY]],
    ['a sum', 'sum', { value: 1000 }, WHOLE, ['999.5 ≤ 1 sum ≤ 1000.5']],
    ['a count', 'count', { value: 12 }, {}, ['12 ≤ 1 count ≤ 12']],
    ['a median', 'median', { value: 12 }, {}, []],
  ])('cellStatements(%s: %s %j)', (_name, measureType, cell, more, expected) => {
    expect(statements(measureType, cell, more)).toEqual(expected);
  });
});
