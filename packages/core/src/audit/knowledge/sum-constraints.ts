import type { Constraint } from '../solve/system.js';
import { roleNames, rolesOf, type Role } from './measure-roles.js';
import { quantityId } from './quantity-ids.js';
import type { Sum } from './sums.js';

/** How far a sum is believed: what is added to the doubt of its release. */
const PARTS_FIT = 1;
const PARTS_ARE_ALL = 2;

/**
 * What a sum says about each number of its table. It is said in two halves, because one may be untrue: people of no known
 * department belong to the total alone, and whoever has two tasks is in two categories.
 */
export function sumConstraints({ table, members, total }: Sum, doubt: number): readonly Constraint[] {
  // The rest follows from count and base.
  const roles = roleNames(table).filter((role) => role !== 'rest');
  return roles.flatMap((role): readonly Constraint[] => {
    const terms = sumTerms({ table, members, total }, role);
    const all = { terms, lower: 0, upper: Infinity, doubt: doubt + PARTS_ARE_ALL };
    const fit = { terms, lower: -Infinity, upper: 0, doubt: doubt + PARTS_FIT };
    return rolesOf(table).distinct && role === 'count' ? [all] : [fit, all];
  });
}

/** Members less total. */
export function sumTerms({ table, members, total }: Sum, role: Role): Constraint['terms'] {
  const sum = total(role);
  const parts = members.map((category) => quantityId(table, role, category)).filter((id) => id !== sum);
  return new Map([...parts.map((id) => [id, 1] as const), [sum, -1]]);
}
