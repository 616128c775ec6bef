import {
  EPSILON,
  isEmpty,
  isPoint,
  wholeInterval,
  type Bounds,
  type Constraint,
  type Interval,
  type System,
} from './system.js';

/** Amounts can come closer to their limit for ever; each step from here on gains next to nothing. */
const ROUNDS = 50;

const ANYTHING: Interval = [0, Infinity];

/**
 * Bounds that follow from one constraint at a time, again and again until nothing changes; null when they contradict each
 * other. Not always the narrowest bounds: those need a solver.
 */
export function tighten({ quantities, constraints }: System): Bounds | null {
  const bounds = new Map<string, Interval>([...quantities.keys()].map((id) => [id, ANYTHING]));
  const users = usersOf(constraints);
  // Single numbers first: what they say, all others need.
  let waiting = new Set(constraints.toSorted((a, b) => a.terms.size - b.terms.size));
  for (let round = 0; round < ROUNDS && waiting.size > 0; round += 1) {
    const next = new Set<Constraint>();
    for (const constraint of waiting) {
      if (isEmpty(intersection(rangeOf(constraint.terms, bounds), [constraint.lower, constraint.upper]))) return null;
      if (isKnown(constraint, bounds)) continue;
      for (const [id, interval] of narrowed(constraint, bounds)) {
        const found = quantities.get(id) === true ? wholeInterval(interval) : interval;
        if (isEmpty(found)) return null;
        if (!isNarrower(found, bounds.get(id)!)) continue;
        bounds.set(id, [found[0], Math.max(...found)]);
        for (const user of users.get(id)!) next.add(user);
      }
    }
    waiting = next;
  }
  return bounds;
}

function isKnown({ terms }: Constraint, bounds: Bounds): boolean {
  for (const id of terms.keys()) if (!isPoint(bounds.get(id)!)) return false;
  return true;
}

/** Smallest and largest value of a sum whose quantities lie within bounds. */
export function rangeOf(terms: Constraint['terms'], bounds: Bounds): Interval {
  let lower = 0;
  let upper = 0;
  for (const [id, coefficient] of terms) {
    const [low, high] = scaled(bounds.get(id)!, coefficient);
    lower += low;
    upper += high;
  }
  return [lower, upper];
}

export function intersection([a, b]: Interval, [c, d]: Interval): Interval {
  return [Math.max(a, c), Math.min(b, d)];
}

/** What a constraint leaves for each of its quantities, the others being within their bounds. */
function narrowed({ terms, lower, upper }: Constraint, bounds: Bounds): readonly (readonly [string, Interval])[] {
  const parts = [...terms].map(([id, coefficient]) => ({
    id,
    coefficient,
    part: scaled(bounds.get(id)!, coefficient),
  }));
  const lows = sumWithout(parts.map(({ part }) => part[0]));
  const highs = sumWithout(parts.map(({ part }) => part[1]));
  return parts.map(({ id, coefficient }, i) => {
    const left: Interval = [lower - highs(i), upper - lows(i)];
    return [id, intersection(bounds.get(id)!, divided(left, coefficient))] as const;
  });
}

/** The sum of all numbers but one, some of which may be infinite (of one sign). */
function sumWithout(numbers: readonly number[]): (i: number) => number {
  const infinite = numbers.filter((number) => !Number.isFinite(number));
  const finite = numbers.reduce((sum, number) => (Number.isFinite(number) ? sum + number : sum), 0);
  return (i) => {
    const own = Number.isFinite(numbers[i]!);
    if (infinite.length > (own ? 0 : 1)) return infinite[0]!;
    return own ? finite - numbers[i]! : finite;
  };
}

function scaled([lower, upper]: Interval, factor: number): Interval {
  // Stryker disable next-line EqualityOperator: no coefficient is 0
  return factor > 0 ? [lower * factor, upper * factor] : [upper * factor, lower * factor];
}

/** What a quantity is whose multiple by a coefficient lies within an interval. */
export function divided([lower, upper]: Interval, coefficient: number): Interval {
  // Stryker disable next-line EqualityOperator: no coefficient is 0
  return coefficient > 0 ? [lower / coefficient, upper / coefficient] : [upper / coefficient, lower / coefficient];
}

function isNarrower([lower, upper]: Interval, [low, high]: Interval): boolean {
  return lower > low + EPSILON || upper < high - EPSILON;
}

function usersOf(constraints: readonly Constraint[]): ReadonlyMap<string, readonly Constraint[]> {
  const users = new Map<string, Constraint[]>();
  for (const constraint of constraints) {
    for (const id of constraint.terms.keys()) {
      const list = users.get(id);
      if (list) list.push(constraint);
      else users.set(id, [constraint]);
    }
  }
  return users;
}
