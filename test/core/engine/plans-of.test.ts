import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../packages/core/src/engine/counts.js';
import { countsIn, embeddedEngine } from '../../../packages/core/src/engine/embedded-engine.js';
import { plansOf, type Question } from '../../../packages/core/src/engine/plans-of.js';
import { rowOf, tableOf } from './tables.js';

const NAMES = ['year', 'office', 'hours'];
const staff = tableOf(
  NAMES,
  [
    ['2024', 'a', 1],
    ['2024', 'b', 2],
    ['2025', 'a', 4],
  ].map((cells) => rowOf(NAMES, cells)),
);
const datasets = new Map([['staff', staff]]);

const isA = [{ field: 'office', in: ['a'] }];
const asked = (by: readonly string[], aggregates: Question['aggregates'], period = 'year'): Question => ({
  resource: 'staff',
  period,
  by,
  aggregates,
});
const QUESTIONS = [
  asked(
    ['year'],
    [
      { as: 'count', op: 'count', where: isA },
      { as: 'base', op: 'count', where: [] },
    ],
  ),
  asked(
    ['year'],
    [
      { as: 'all', op: 'count', where: [] },
      { as: 'hours', op: 'histogram', field: 'hours', where: [] },
    ],
  ),
  asked(['year', 'office'], [{ as: 'base', where: [], op: 'count' }]),
];

describe('plansOf', () => {
  it('plansOf(questions about one table) is one plan that counts everything once', () => {
    expect(plansOf(QUESTIONS)).toEqual([
      {
        resource: 'staff',
        period: 'year',
        aggregates: [
          { as: 'a0', op: 'count', where: isA },
          { as: 'a1', op: 'count', where: [] },
          { as: 'a2', op: 'histogram', field: 'hours', where: [] },
        ],
        groupings: [
          { by: ['year'], aggregates: ['a0', 'a1', 'a2'] },
          { by: ['year', 'office'], aggregates: ['a1'] },
        ],
      },
    ]);
  });

  it('plansOf(other tables, other periods) is a plan for each; of no questions there are none', () => {
    const other = { ...QUESTIONS[0]!, resource: 'courses' };
    expect(
      plansOf([...QUESTIONS, other, asked(['month'], [], 'month')]).map(({ period, resource }) => [resource, period]),
    ).toEqual([
      ['staff', 'year'],
      ['courses', 'year'],
      ['staff', 'month'],
    ]);
    expect(plansOf([])).toEqual([]);
  });
});

describe('countsOf', () => {
  it('countsOf(plans, answers) gives each question its cells under its own names', async () => {
    const plans = plansOf(QUESTIONS);
    const counts = countsOf(plans, await embeddedEngine(datasets).aggregate(plans));
    expect(QUESTIONS.map((question) => counts.cells(question))).toEqual([
      [
        { key: ['2024'], numbers: { count: 1, base: 2 } },
        { key: ['2025'], numbers: { count: 1, base: 1 } },
      ],
      [
        { key: ['2024'], numbers: { all: 2, 'hours=1': 1, 'hours=2': 1 } },
        { key: ['2025'], numbers: { all: 1, 'hours=4': 1 } },
      ],
      [
        { key: ['2024', 'a'], numbers: { base: 1 } },
        { key: ['2024', 'b'], numbers: { base: 1 } },
        { key: ['2025', 'a'], numbers: { base: 1 } },
      ],
    ]);
    expect(countsIn(datasets, QUESTIONS).cells(QUESTIONS[1]!)).toEqual(counts.cells(QUESTIONS[1]!));
  });

  it('countsOf(plans, answers) throws for what was not asked; with an engine that answers at once it is asked then', () => {
    const question = asked(['office'], [{ as: 'n', op: 'count', where: [] }]);
    expect(() => countsOf([], []).cells(question)).toThrow(/not counted: "staff" by office/);
    expect(countsIn(datasets, []).cells(question)).toEqual([
      { key: ['a'], numbers: { n: 2 } },
      { key: ['b'], numbers: { n: 1 } },
    ]);
  });
});
