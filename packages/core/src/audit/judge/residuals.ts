import { roleNames, type Role } from '../knowledge/measure-roles.js';
import { quantityId } from '../knowledge/quantity-ids.js';
import { sumTerms } from '../knowledge/sum-constraints.js';
import { sumsIn, type Sum } from '../knowledge/sums.js';
import type { Release, ReleasedTable } from '../release.js';
import type { Criteria, Finding } from '../report.js';
import type { Constraint } from '../solve/system.js';

/** Those hidden together under one published total: how many they are can be computed. */
export interface Residual {
  readonly table: ReleasedTable;
  /** `youth + culture`. */
  readonly category: string;
  /** Only what is known exactly. */
  readonly numbers: ReadonlyMap<Role, number>;
}

/** What is known exactly of a period. */
export interface ExactKnowledge {
  /** The number of this name, if it is known. */
  readonly numberOf: (id: string) => number | undefined;
  /** Whether nothing contradicts that such a sum is 0. */
  readonly holds: (terms: Constraint['terms']) => boolean;
}

/** What is left of every total of a period less what is visible, where more than one observation is hidden. */
export function residualsOf(release: Release, period: string, knowledge: ExactKnowledge): readonly Residual[] {
  return sumsIn(release, period).flatMap((sum): Residual[] => {
    const hidden = hiddenOf(sum, period);
    if (hidden.length < 2) return [];
    const numbers = new Map<Role, number>();
    for (const role of roleNames(sum.table)) {
      const left = role === 'rest' ? restOf(numbers) : residual(sum, role, hidden, knowledge);
      if (left !== undefined) numbers.set(role, left);
    }
    return [{ table: sum.table, category: hidden.join(' + '), numbers }];
  });
}

/** Totals under which only few people are hidden: whoever is one of them knows a lot about the others. */
export function smallResiduals(
  residuals: readonly Residual[],
  period: string,
  criteria: (table: string) => Criteria,
): readonly Finding[] {
  return residuals.flatMap(({ table, category, numbers }) =>
    [...numbers].flatMap(([role, number]): Finding[] => {
      if (role === 'base' || role === 'sum' || number <= 0 || number >= criteria(table.id).threshold) return [];
      const quantity = role.replace('answer:', '');
      return [{ verdict: 'small', table: table.id, period, category, quantity, interval: [number, number] }];
    }),
  );
}

function hiddenOf({ table, members }: Sum, period: string): readonly string[] {
  const hidden = new Set(
    table.cells.filter((cell) => cell.period === period && cell.state === 'hidden').map(({ category }) => category),
  );
  return members.filter((category) => hidden.has(category));
}

function residual(
  sum: Sum,
  role: Role,
  hidden: readonly string[],
  { numberOf, holds }: ExactKnowledge,
): number | undefined {
  if (!holds(sumTerms(sum, role))) return undefined;
  const visible = sum.members.filter((category) => !hidden.includes(category));
  const numbers = visible.map((category) => numberOf(quantityId(sum.table, role, category)));
  return numbers.reduce(
    (left, number) => (left === undefined || number === undefined ? undefined : left - number),
    numberOf(sum.total(role)),
  );
}

/** Of the same people, those without the characteristic; base and count come before it. */
function restOf(numbers: ReadonlyMap<Role, number>): number | undefined {
  const [base, count] = [numbers.get('base'), numbers.get('count')];
  return base === undefined || count === undefined ? undefined : base - count;
}
