import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compatible } from '../../../packages/core/src/audit/solve/compatible.js';
import { solveSystem } from '../../../packages/core/src/audit/solve/solve-system.js';
import type { Constraint, System } from '../../../packages/core/src/audit/solve/system.js';
import { auditReleases } from '../../../packages/core/src/audit/audit-releases.js';
import { cube } from './cube.js';

/** Every way to fill in numbers from 0 to `most` that fits; the slow way that needs no solver. */
function completions(length: number, most: number, fits: (numbers: readonly number[]) => boolean) {
  const all = (numbers: readonly number[]): readonly (readonly number[])[] =>
    numbers.length === length
      ? [numbers].filter(fits)
      : Array.from({ length: most + 1 }, (_, number) => all([...numbers, number])).flat();
  return all([]);
}

function ranges(found: readonly (readonly number[])[]) {
  return found[0]!.map((_, i) => {
    const values = found.map((numbers) => numbers[i]!);
    return [Math.min(...values), Math.max(...values)];
  });
}

const MOST = 5;

/** Constraints on four numbers that at least one true set of numbers fits. */
const systems = fc
  .record({
    truth: fc.array(fc.integer({ min: 0, max: MOST }), { minLength: 4, maxLength: 4 }),
    rows: fc.array(
      fc.record({
        coefficients: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 4, maxLength: 4 }),
        slack: fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ truth, rows }) =>
    rows.map(({ coefficients, slack: [below, above] }) => {
      const sum = coefficients.reduce((total, coefficient, i) => total + coefficient * truth[i]!, 0);
      return { coefficients, lower: sum - below, upper: sum + above };
    }),
  );

describe('the solver against counting', () => {
  it('solveSystem(any small system) gives what trying every number gives', () => {
    fc.assert(
      fc.property(systems, (rows) => {
        const names = ['a', 'b', 'c', 'd'];
        const limits = names.map((id): Constraint => ({ terms: new Map([[id, 1]]), lower: 0, upper: MOST, doubt: 0 }));
        const constraints = rows.flatMap(({ coefficients, lower, upper }): Constraint[] => {
          const terms = new Map(
            names.flatMap((id, i) => (coefficients[i] === 0 ? [] : [[id, coefficients[i]!] as const])),
          );
          return terms.size === 0 ? [] : [{ terms, lower, upper, doubt: 0 }];
        });
        const system: System = {
          quantities: new Map(names.map((id) => [id, true])),
          constraints: [...limits, ...constraints],
        };
        const expected = ranges(
          completions(4, MOST, (numbers) =>
            rows.every(({ coefficients, lower, upper }) => {
              const sum = coefficients.reduce((total, coefficient, i) => total + coefficient * numbers[i]!, 0);
              return sum >= lower && sum <= upper;
            }),
          ),
        );
        const found = [...solveSystem(compatible(system), names).values()];
        expect(found.map(({ within }) => within)).toEqual(expected);
        expect(found.map(({ seen }) => seen)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('auditReleases(any 2 × 3 table) gives what trying every number gives', () => {
    const cells = fc.array(fc.record({ value: fc.integer({ min: 0, max: 4 }), secret: fc.boolean() }), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(cells, (six) => {
        const values = [six.slice(0, 3), six.slice(3)].map((row) => row.map(({ value }) => value));
        const names = six.map((_, i) => `${i < 3 ? 'x' : 'y'} ${'abc'[i % 3]!}`);
        const hidden = six.flatMap(({ secret }, i) => (secret ? [i] : []));
        fc.pre(hidden.length > 0);
        const margins = (numbers: readonly number[]) => [
          ...[0, 3].map((start) => numbers[start]! + numbers[start + 1]! + numbers[start + 2]!),
          ...[0, 1, 2].map((column) => numbers[column]! + numbers[column + 3]!),
        ];
        const truth = values.flat();
        const fits = (guess: readonly number[]) => {
          const filled = truth.map((value, i) => (hidden.includes(i) ? guess[hidden.indexOf(i)]! : value));
          return margins(filled).join() === margins(truth).join();
        };
        const expected = ranges(completions(hidden.length, 8, fits));
        const release = cube(
          ['x', 'y'],
          ['a', 'b', 'c'],
          values,
          hidden.map((i) => names[i]!),
        );
        const { findings } = auditReleases([release], { intervals: true });
        const found = findings.filter(({ category }) => !category.includes('+')).map(({ interval }) => interval);
        expect(found).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
