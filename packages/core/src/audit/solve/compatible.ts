import { groupBy } from '../group-by.js';
import { components, leadersOf } from './components.js';
import { joined } from './joined.js';
import { optimum } from './optimum.js';
import { programOf } from './program.js';
import { isEmpty, type Bounds, type Constraint, type Interval, type System } from './system.js';
import { divided, intersection, rangeOf, tighten } from './tighten.js';

/** A system that does not contradict itself, and what follows from it without a solver. */
export interface KnownSystem {
  readonly system: System;
  readonly bounds: Bounds;
}

/**
 * A system without the constraints that contradict more certain ones, as an attacker would drop them: relations that only
 * seemed to hold, and numbers that were revised. Those of the same doubt are believed in their order.
 */
export function compatible({ quantities, constraints }: System): KnownSystem {
  const sorted = constraints.toSorted((a, b) => a.doubt - b.doubt);
  const possible = { quantities, constraints: withoutPlainContradictions({ quantities, constraints: sorted }) };
  return known(possible) ?? inParts(possible);
}

/** Numbers that no chain of constraints links cannot contradict each other: each part is searched by itself. */
function inParts({ quantities, constraints }: System): KnownSystem {
  const leaders = leadersOf([...quantities.keys()], constraints);
  const constraintsBy = groupBy(constraints, ({ terms }) => leaders.get([...terms.keys()][0]!)!);
  const parts = [...groupBy(quantities, ([id]) => leaders.get(id)!)].map(([leader, own]) => {
    const part = { quantities: new Map(own), constraints: constraintsBy.get(leader) ?? [] };
    return known(part) ?? withoutContradictions(part);
  });
  const kept = new Set(parts.flatMap(({ system }) => system.constraints));
  return {
    system: { quantities, constraints: constraints.filter((constraint) => kept.has(constraint)) },
    bounds: new Map(parts.flatMap(({ bounds }) => [...bounds])),
  };
}

/** The cheaper test first, because either is repeated for every contradiction. */
function withoutContradictions({ quantities, constraints }: System): KnownSystem {
  const system = (some: readonly Constraint[]) => ({ quantities, constraints: some });
  const tightened = longest(constraints, (some) => tighten(system(some)) && some);
  const found = longest(tightened, (some) => known(system(some)));
  if (found.system.constraints.length === tightened.length) return found;
  // What only contradicted those that are left out now is believed again.
  const left = constraints.filter((constraint) => !tightened.includes(constraint));
  return left.reduce((rest, one) => known(system([...rest.system.constraints, one])) ?? rest, found);
}

/** Without what contradicts the published numbers at first sight: the commonest case, and the cheapest to find. */
function withoutPlainContradictions({ quantities, constraints }: System): readonly Constraint[] {
  const published = new Map<string, Interval>([...quantities.keys()].map((id) => [id, [0, Infinity]]));
  const kept = constraints.filter((constraint) => constraint.terms.size > 1 || narrow(published, constraint));
  return kept.filter(({ terms, lower, upper }) => !isEmpty(intersection(rangeOf(terms, published), [lower, upper])));
}

/** Adds what a constraint says about its only quantity; false when the others exclude that. */
function narrow(published: Map<string, Interval>, { terms, lower, upper }: Constraint): boolean {
  const [[id, coefficient]] = [...terms] as [[string, number]];
  const found = intersection(published.get(id)!, divided([lower, upper], coefficient));
  if (isEmpty(found)) return false;
  published.set(id, found);
  return true;
}

/**
 * Keeps constraint after constraint as long as they fit together; where one does not, goes on without it. Gives what
 * `found` makes of those kept: null where they do not fit.
 */
function longest<Found>(
  constraints: readonly Constraint[],
  found: (some: readonly Constraint[]) => Found | null,
): Found {
  let kept = constraints;
  let certain = 0;
  for (;;) {
    const all = found(kept);
    if (all !== null) return all;
    // The first constraint that does not fit those before it, found by halving.
    let [low, high] = [certain, kept.length];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (found(kept.slice(0, middle)) !== null) low = middle;
      else high = middle;
    }
    kept = kept.filter((_, i) => i !== low);
    certain = low;
  }
}

/** A system with what follows from it; null when it contradicts itself. */
function known(system: System): KnownSystem | null {
  const bounds = tighten(system);
  if (bounds === null) return null;
  const feasible = components({ ...system, constraints: joined(system.constraints) }, bounds).every(
    (component) =>
      // A quantity that stands alone needs no solver; most do, and this is asked for every contradiction.
      component.rows.length === 0 ||
      optimum(programOf(component, Number.MAX_SAFE_INTEGER), NOTHING, 'minimize', false).status !== 'infeasible',
  );
  return feasible ? { system, bounds } : null;
}

const NOTHING = new Map<string, number>();
