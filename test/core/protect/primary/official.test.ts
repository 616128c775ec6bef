import { describe, expect, it } from 'vitest';
import { primaryRule } from '../../../../packages/core/src/protect/primary/primary-rule.js';
import { dominance } from '../../../../packages/core/src/protect/primary/dominance.js';
import { pPercent } from '../../../../packages/core/src/protect/primary/p-percent.js';
import { policyProblems } from '../../../../packages/core/src/protect/policy/policy-problems.js';
import { amountParts, countParts, NO_RULES, shareOfLargest, vectors, type Amount } from './vectors.js';

interface AcroCase {
  readonly id: string;
  readonly values: readonly number[];
  readonly count: number;
  readonly threshold10_fails: boolean;
  readonly nk_2_90_fails: boolean;
  /** Null where nothing was contributed. */
  readonly p_ratio_10_fails: boolean | null;
}

describe('primaryRule with the parameters of ACRO', () => {
  const { cases } = vectors('primary-rules-acro') as { readonly cases: readonly AcroCase[] };

  it('primaryRule is tested with 11 lists', () => {
    expect(cases).toHaveLength(11);
  });

  it.each(cases)('primaryRule($id) with (2, 0.9) and p = 10 %', (list) => {
    const parts = amountParts(list.values.map((value) => ({ value })));
    expect(dominance(parts, { ...NO_RULES, dominance: { n: 2, k: 0.9 } })).toBe(list.nk_2_90_fails);
    expect(pPercent(parts, { ...NO_RULES, pPercent: 0.1 })).toBe(list.p_ratio_10_fails ?? false);
  });

  it.each(cases)('primaryRule($id) with fewer than 10, zeros protected', (list) => {
    const rule = primaryRule(countParts(list.count), { ...NO_RULES, threshold: 10, protectZeros: true });
    expect(rule !== null).toBe(list.threshold10_fails);
  });
});

describe('primaryRule with the rules of sdcTable', () => {
  interface Row {
    readonly region: string;
    readonly gender: string;
    readonly val: number;
  }
  interface Cell extends Omit<Row, 'val'> {
    readonly id: number;
    readonly freq: number;
    readonly val: number;
  }
  interface Test {
    readonly rule: string;
    readonly maxN?: number;
    readonly n?: number;
    readonly k?: number;
    readonly p?: number;
    readonly q?: number;
    readonly expected_ids?: readonly number[];
    readonly expected?: string;
  }
  const data = vectors('sdctable-microdata1') as {
    microdata: readonly Row[];
    cell_order: readonly Cell[];
    primary_tests: readonly Test[];
  };
  const rowsOf = (cell: Cell): readonly Amount[] =>
    data.microdata
      .filter(
        ({ region, gender }) => [region, 'total'].includes(cell.region) && [gender, 'total'].includes(cell.gender),
      )
      .map(({ val }) => ({ value: val }));
  const rulesOf = ({ maxN = 0, n, k = 0, p, q = 100 }: Test) => ({
    ...NO_RULES,
    threshold: maxN + 1,
    dominance: n === undefined ? null : { n, k: k / 100 },
    // The (p, q) rule is the p% rule with p ÷ q.
    pPercent: p === undefined ? null : p / q,
  });
  const decided = data.primary_tests.filter(({ expected_ids }) => expected_ids !== undefined);

  it('primaryRule is tested with four rules on 15 cells that hold what sdcTable found', () => {
    expect(decided.map(({ rule }) => rule)).toEqual(['freq', 'nk', 'p', 'pq']);
    const cells = data.cell_order.map((cell) => {
      const { people, contributions } = amountParts(rowsOf(cell));
      return { id: cell.id, freq: people, val: contributions?.total };
    });
    expect(cells).toEqual(data.cell_order.map(({ id, freq, val }) => ({ id, freq, val })));
  });

  it.each(decided)('primaryRule(cell, $rule) hides the cells $expected_ids', (test) => {
    const hidden = data.cell_order.filter((cell) => primaryRule(amountParts(rowsOf(cell)), rulesOf(test)) !== null);
    expect(hidden.map(({ id }) => id)).toEqual(test.expected_ids);
  });

  it.each(data.primary_tests.filter(({ p, expected }) => p !== undefined && expected === 'error'))(
    'policyProblems names a $rule rule that sdcTable refuses: $p',
    (test) => {
      const { pPercent: share } = rulesOf(test);
      expect(policyProblems({ profile: 'staffPublic', pPercent: share }, 'policy.json')).toContainEqual(
        expect.objectContaining({ field: 'pPercent', expected: 'possible > 0, < 1' }),
      );
    },
  );

  it('primaryRule(an amount with a negative contribution) hides where sdcTable stops with an error', () => {
    expect(data.primary_tests.find(({ rule }) => rule.includes('negative'))?.expected).toBe('error');
    const parts = amountParts([...rowsOf(data.cell_order[0]!), { value: -1 }]);
    expect(primaryRule(parts, { ...NO_RULES, dominance: { n: 2, k: 0.75 } })).toBe('dominance');
    expect(primaryRule(parts, { ...NO_RULES, pPercent: 0.1 })).toBe('pPercent');
    expect(primaryRule(parts, NO_RULES)).toBe(null);
  });
});

interface GaussCase {
  readonly id: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly input: readonly Readonly<Record<string, string | number>>[];
  readonly expected: readonly Readonly<Record<string, string | number | boolean | null>>[];
}

describe('primaryRule as GaussSuppression does on counts', () => {
  const { cases } = vectors('gauss-suppression-counts') as { readonly cases: readonly GaussCase[] };
  const countIn = (cell: GaussCase['expected'][number]) => (cell['freq'] ?? cell['ant']) as number;

  it('primaryRule is tested with tables of 45 to 100 cells', () => {
    expect(cases.length).toBeGreaterThanOrEqual(6);
    expect(cases.every(({ expected }) => expected.length >= 12)).toBe(true);
  });

  it.each(cases)('primaryRule(count) hides the same cells: $id', ({ params, expected }) => {
    const { maxN, protectZeros = true } = params as { readonly maxN: number; readonly protectZeros?: boolean };
    const rules = { ...NO_RULES, threshold: maxN + 1, protectZeros };
    const hidden = expected.map((cell) => primaryRule(countParts(countIn(cell)), rules) !== null);
    expect(hidden).toEqual(expected.map((cell) => cell['primary']));
  });
});

describe('primaryRule as GaussSuppression does on amounts', () => {
  const { cases } = vectors('gauss-suppression-magnitudes') as { readonly cases: readonly GaussCase[] };
  const DIMENSIONS = ['sector4', 'sector2', 'geo', 'eu'];

  /** The rows of a cell, each of a company where the case names contributors. */
  function partsOf(cell: GaussCase['expected'][number], { input, params }: GaussCase) {
    const dimensions = DIMENSIONS.filter((name) => cell[name] !== undefined && cell[name] !== 'Total');
    // A hierarchy stands in one column: a value of `geo` may be one of `eu`.
    const belongs = (row: GaussCase['input'][number]) =>
      dimensions.every((name) => Object.values(row).includes(cell[name] as string));
    const named = params['contributorVar'] !== undefined;
    return amountParts(
      input
        .filter(belongs)
        .map((row) => ({ value: row['value'] as number, ...(named ? { contributor: String(row['company']) } : {}) })),
    );
  }

  it.each(cases)('primaryRule(amount) knows the same contributions: $id', (gauss) => {
    for (const cell of gauss.expected) {
      const parts = partsOf(cell, gauss);
      const { total = 0 } = parts.contributions ?? {};
      expect(total).toBeCloseTo(cell['value'] as number, 9);
      const n = cell['n_contr'] ?? cell['nAll'];
      expect(parts.people).toBe(n);
      if (typeof cell['dominant1'] !== 'number') continue;
      expect(shareOfLargest(parts.contributions, 1)).toBeCloseTo(cell['dominant1'], 9);
      expect(shareOfLargest(parts.contributions, 2)).toBeCloseTo(cell['dominant2'] as number, 9);
    }
  });

  it.each(cases)('primaryRule(amount) hides the same cells: $id', (gauss) => {
    const {
      maxN = 0,
      n = [],
      k = [],
      pPercent: p,
    } = gauss.params as {
      readonly maxN?: number;
      readonly n?: readonly number[];
      readonly k?: readonly number[];
      readonly pPercent?: number;
    };
    const general = { ...NO_RULES, threshold: maxN + 1, pPercent: p === undefined ? null : p / 100 };
    const rules = [general, ...n.map((first, i) => ({ ...NO_RULES, dominance: { n: first, k: k[i]! / 100 } }))];
    const hidden = gauss.expected.map((cell) => {
      const parts = partsOf(cell, gauss);
      return rules.some((rule) => primaryRule(parts, rule) !== null);
    });
    expect(hidden).toEqual(gauss.expected.map((cell) => cell['primary']));
    expect(hidden).toContain(true);
  });
});
