import type { Rules } from '../../../../packages/core/src/protect/policy.js';
import type { LinearSystem } from '../../../../packages/core/src/protect/system/linear-system.js';
import { crossTables, type CountRow, type Dimension } from './cross-table.js';
import { mixedSystem } from './mixed-system.js';
import { random, type Random } from './random.js';
import { shareSystem } from './share-system.js';

export interface GeneratedSystem {
  readonly kind: Kind;
  readonly seed: number;
  readonly system: LinearSystem;
  readonly primary: ReadonlySet<string>;
}

export const KINDS = ['two-way', 'three-way', 'hierarchical', 'linked', 'shares', 'mixed'] as const;
export type Kind = (typeof KINDS)[number];

/** A system of a kind with random numbers, many of them small, and its primary cells. */
export function generated(kind: Kind, seed: number, rules: Partial<Rules> = {}): GeneratedSystem {
  const dice = random(seed * 7919 + KINDS.indexOf(kind));
  const system = systemOf(kind, dice, rules);
  return { kind, seed, system, primary: primaryOf(system) };
}

/** What the rule of small numbers hides, and where all in a group are alike. */
export function primaryOf({ cells, quantities }: LinearSystem): ReadonlySet<string> {
  const value = (id: string) => quantities.get(id)!.value;
  const hidden = [...cells.values()].filter((cell) => {
    if (!cell.counted) return cell.people < cell.rules.minimumBase;
    const isSmall = cell.quantities.some((id) => value(id) > 0 && value(id) < cell.rules.threshold);
    return isSmall || (cell.quantities.length > 1 && cell.quantities.some((id) => value(id) === 0));
  });
  return new Set(hidden.map(({ id }) => id));
}

function systemOf(kind: Kind, dice: Random, rules: Partial<Rules>): LinearSystem {
  if (kind === 'shares') return shareSystem(dice, rules);
  if (kind === 'mixed') return mixedSystem(dice, rules);
  return crossTables(...layout(kind, dice), rules);
}

function layout(kind: Exclude<Kind, 'shares' | 'mixed'>, dice: Random): [readonly CountRow[], readonly (readonly Dimension[])[]] {
  const a: Dimension = { finest: 'a' };
  const b: Dimension = { finest: 'b' };
  const c: Dimension = { finest: 'c' };
  const grouped: Dimension = { finest: 'a', groupings: ['group', 'other'] };
  switch (kind) {
    case 'two-way':
      return [rowsOf(dice, [dice.whole(3, 8), dice.whole(2, 6), 1]), [[a, b]]];
    case 'three-way':
      return [rowsOf(dice, [dice.whole(2, 4), dice.whole(2, 4), dice.whole(2, 3)]), [[a, b, c]]];
    case 'hierarchical':
      return [rowsOf(dice, [dice.whole(4, 8), dice.whole(2, 4), 1]), [[grouped, b]]];
    case 'linked':
      return [rowsOf(dice, [dice.whole(3, 5), dice.whole(2, 4), dice.whole(2, 4)]), [[a, b], [a, c], [grouped]]];
  }
}

function rowsOf(dice: Random, sizes: readonly number[]): readonly CountRow[] {
  const typical = dice.whole(2, 25);
  const rows: CountRow[] = [];
  for (let a = 0; a < sizes[0]!; a += 1)
    for (let b = 0; b < sizes[1]!; b += 1)
      for (let c = 0; c < sizes[2]!; c += 1)
        rows.push({
          codes: { a: `a${a}`, b: `b${b}`, c: `c${c}`, group: `g${a % 3}`, other: `o${a >> 1}` },
          count: Math.floor(typical * dice.next() * dice.next() * 2),
        });
  return rows;
}
