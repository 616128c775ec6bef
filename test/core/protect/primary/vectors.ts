import { readFileSync } from 'node:fs';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';
import type { Rules } from '../../../../packages/core/src/protect/policy/rules.js';
import { peopleParts } from '../../../../packages/core/src/measures/results.js';
import { withContributions } from '../../../../packages/core/src/measures/contributions.js';
import type { Contributions, Parts } from '../../../../packages/core/src/series/series.js';
import { aggregateBy, rowOf, tableOf } from '../../engine/tables.js';

/** An official output in `test/vectors/sdc`; its shape is what the test that reads it names. */
export function vectors(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../vectors/sdc/${name}.json`, import.meta.url), 'utf8'));
}

/** No rule at all, so that a test sees only the ones that it switches on. */
export const NO_RULES: Rules = {
  ...PROFILES.staffPublic,
  threshold: 1,
  complement: false,
  groupDisclosure: false,
  minimumBase: 0,
  pPercent: null,
};

/** A single count of people. */
export function countParts(value: number): Parts {
  return { values: [value], whole: value, people: value, counted: true };
}

/** One contributor's row of an amount. */
export interface Amount {
  readonly value: number;
  readonly contributor?: string;
}

/** The parts of a sum of these rows, counted by the engine as the measures count them. */
export function amountParts(rows: readonly Amount[]): Parts {
  const named = rows.some(({ contributor }) => contributor !== undefined);
  const names = ['value', 'contributor'];
  const table = tableOf(
    names,
    rows.map(({ value, contributor = null }) => rowOf(names, [value, contributor])),
  );
  const [cell] = aggregateBy(new Map([['t', table]]), {
    resource: 't',
    by: [],
    aggregates: [
      { as: 'sum', where: [], op: 'sum', field: 'value' },
      {
        as: 'contributions',
        where: [],
        op: 'largest',
        field: 'value',
        ...(named ? { contributor: 'contributor' } : { n: 10 }),
      },
    ],
  });
  const { sum = 0, ...contributions } = (cell?.numbers ?? {}) as Readonly<Record<string, number>>;
  const people = named ? new Set(rows.map(({ contributor }) => contributor)).size : rows.length;
  return withContributions(peopleParts(people), contributions, sum);
}

/** The share of a total that its largest contributors have; 0 of nothing. */
export function shareOfLargest({ largest, total }: Contributions = { largest: [], total: 0 }, n: number): number {
  if (total === 0) return 0;
  return largest.slice(0, n).reduce((sum, amount) => sum + amount, 0) / total;
}
