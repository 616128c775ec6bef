import { EPSILON, isEmpty, wholeInterval, type Bounds, type Constraint, type Interval, type System } from './system.js';

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
  let waiting = new Set(constraints);
  for (let round = 0; round < ROUNDS && waiting.size > 0; round += 1) {
    const next = new Set<Constraint>();
    for (const constraint of waiting) {
      for (const [id, interval] of narrowed(constraint, bounds)) {
        const found = quantities.get(id) === true ? wholeInterval(interval) : interval;
        if (isEmpty(found)) return null;
        if (!isNarrower(found, bounds.get(id)!)) continue;
        bounds.set(id, [found[0], Math.max(...found)]);
        for (const user of users.get(id) ?? []) next.add(user);
      }
      if (isEmpty(intersection(rangeOf(constraint.terms, bounds), [constraint.lower, constraint.upper]))) return null;
    }
    waiting = next;
  }
  return bounds;
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
    const left: Interval = [difference(lower, highs(i)), difference(upper, lows(i))];
    return [id, intersection(bounds.get(id)!, scaled(left, 1 / coefficient))] as const;
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

/** Without a limit on either side there is none; ∞ − ∞ is no number. */
function difference(limit: number, others: number): number {
  return Number.isFinite(limit) ? limit - others : limit;
}

function scaled([lower, upper]: Interval, factor: number): Interval {
  return factor > 0 ? [lower * factor, upper * factor] : [upper * factor, lower * factor];
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
