import { describe, expect, it } from 'vitest';
import type { Component } from '../../../../packages/core/src/audit/solve/components.js';
import { optimum } from '../../../../packages/core/src/audit/solve/optimum.js';
import { programOf } from '../../../../packages/core/src/audit/solve/program.js';

/** Two hidden numbers of together 10, the second at most 4. */
const component = (change: Partial<Component> = {}): Component => ({
  ids: ['a', 'b'],
  whole: new Set(['a', 'b']),
  rows: [
    {
      terms: new Map([
        ['a', 1],
        ['b', 1],
      ]),
      lower: 10,
      upper: 10,
    },
  ],
  bounds: new Map([
    ['a', [6, 10]],
    ['b', [0, 4]],
  ]),
  limits: new Map([['b', 4]]),
  ...change,
});

describe('programOf', () => {
  it('programOf(a sum) leaves one quantity free and keeps the other within its limits', () => {
    const program = programOf(component(), 1000);
    expect([...program.free]).toEqual([['b', [0, 4]]]);
    expect(program.rows).toEqual([{ terms: new Map([['b', -1]]), lower: -4, upper: Infinity }]);
    expect([...program.solved.keys()]).toEqual(['a']);
    expect(program.whole).toEqual(new Set(['b']));
  });

  it('programOf(limits on a sum) puts what a quantity follows from in its place', () => {
    const rows = [
      ...component().rows,
      {
        terms: new Map([
          ['a', 2],
          ['b', 1],
        ]),
        lower: 15,
        upper: 18,
      },
    ];
    expect(programOf(component({ rows }), 1000).rows[0]).toEqual({ terms: new Map([['b', -1]]), lower: -5, upper: -2 });
  });

  it('programOf(a quantity without limits) ends it at `unlimited`', () => {
    const open = component({
      rows: [],
      bounds: new Map([
        ['a', [2, Infinity]],
        ['b', [0, 4]],
      ]),
      limits: new Map(),
    });
    expect([...programOf(open, 1000).free]).toEqual([
      ['a', [2, 1000]],
      ['b', [0, Infinity]],
    ]);
  });
});

describe('programOf, whole numbers', () => {
  it('programOf(an amount among people) asks for people alone to be whole', () => {
    const mixed = component({ whole: new Set(['a']), rows: [{ ...component().rows[0]!, lower: 0 }] });
    expect(programOf(mixed, 1000).whole).toEqual(new Set(['a']));
  });
});

describe('optimum', () => {
  const range = (one: Component, id: string, whole: boolean) =>
    (['minimize', 'maximize'] as const).map((direction) => {
      const found = optimum(programOf(one, 1000), new Map([[id, 1]]), direction, whole);
      return found.status === 'optimal' ? found.completion.get(id) : found.status;
    });

  it('optimum gives the ends of free and of solved quantities', () => {
    expect(range(component(), 'a', true)).toEqual([6, 10]);
    expect(range(component(), 'b', true)).toEqual([0, 4]);
  });

  it('optimum(whole) finds no fractions', () => {
    const rows = [...component().rows, { terms: new Map([['b', 2]]), lower: 1, upper: 5 }];
    expect(range(component({ rows }), 'b', false)).toEqual([0.5, 2.5]);
    expect(range(component({ rows }), 'b', true)).toEqual([1, 2]);
    expect(range(component({ rows }), 'a', true)).toEqual([8, 9]);
  });

  it('optimum(a contradiction) is infeasible', () => {
    const rows = [
      ...component().rows,
      {
        terms: new Map([
          ['a', 1],
          ['b', 1],
        ]),
        lower: 11,
        upper: 11,
      },
    ];
    expect(range(component({ rows }), 'a', false)).toEqual(['infeasible', 'infeasible']);
  });

  it('optimum(a search without end) is undecided: twice a difference is no odd number', () => {
    const odd = component({
      rows: [
        {
          terms: new Map([
            ['a', 2],
            ['b', -2],
          ]),
          lower: 1,
          upper: 1,
        },
      ],
      bounds: new Map([
        ['a', [0, Infinity]],
        ['b', [0, Infinity]],
      ]),
      limits: new Map(),
    });
    expect(range(odd, 'b', false)).toEqual([0, 999.5]);
    expect(range(odd, 'b', true)).toEqual(['undecided', 'undecided']);
  });

  it('optimum(several quantities) weighs them', () => {
    const weights = new Map([
      ['a', 1],
      ['b', 3],
    ]);
    const found = optimum(programOf(component(), 1000), weights, 'maximize', true);
    expect(found).toEqual({
      status: 'optimal',
      completion: new Map([
        ['b', 4],
        ['a', 6],
      ]),
    });
  });
});
