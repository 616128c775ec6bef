import type { Component } from './components.js';
import { optimum, type Completion, type Objective } from './optimum.js';
import { programOf, type Program } from './program.js';
import { EPSILON, isPoint, wholeInterval, type Interval } from './system.js';

/** What is known about where a number lies. Both are the same where it was solved exactly. */
export interface Range {
  /** Values that it takes in completions found so far: it is at least so uncertain. Empty (∞ to −∞) without any. */
  readonly seen: Interval;
  /** It lies in here. */
  readonly within: Interval;
}

export interface RangeOptions {
  /** Where a number without any upper limit ends; default far above everything known in its component. */
  readonly unlimited?: number | undefined;
  /** Whether a number is known well enough to be left alone; default when its range is exact. */
  readonly enough?: (id: string, range: Range) => boolean;
}

/**
 * The ranges of the wanted quantities of a component: each is minimised and maximised over all completions in whole
 * numbers. Every completion found widens what is seen of all of them, so that most need no solving of their own.
 */
export function ranges(
  component: Component,
  wanted: readonly string[],
  { unlimited = farAbove(component), enough = isExact }: RangeOptions = {},
): ReadonlyMap<string, Range> {
  const search = new Search(component, unlimited);
  const done = (id: string) => isExact(id, search.range(id)) || enough(id, search.range(id));
  const all: Objective = new Map(component.ids.map((id) => [id, 1]));
  if (wanted.length > 1 && !wanted.every(done)) for (const direction of DIRECTIONS) search.look(all, direction);
  for (const id of wanted) {
    for (const direction of DIRECTIONS) if (!done(id)) search.look(new Map([[id, 1]]), direction, id);
  }
  return new Map(wanted.map((id) => [id, search.range(id)]));
}

const DIRECTIONS = ['maximize', 'minimize'] as const;

export function isExact(_: string, { seen, within }: Range): boolean {
  return isPoint(within) || (seen[0] <= within[0] + EPSILON && seen[1] >= within[1] - EPSILON);
}

/** More people than any sum of what is known about a component. */
function farAbove({ ids, rows, bounds }: Component): number {
  const known = [
    ...ids.map((id) => bounds.get(id)![0]),
    ...rows.flatMap(({ lower, upper }) => [lower, upper].filter(Number.isFinite).map(Math.abs)),
  ];
  return Math.ceil(known.reduce((sum, number) => sum + number, 1000));
}

/** What was found out about a component so far. */
class Search {
  private readonly seen = new Map<string, Interval>();
  private readonly within: Map<string, Interval>;
  private readonly program: Program;

  constructor(
    private readonly component: Component,
    unlimited: number,
  ) {
    this.program = programOf(component, unlimited);
    this.within = new Map(
      component.ids.map((id) => {
        const [lower, upper] = component.bounds.get(id)!;
        return [id, [lower, Number.isFinite(upper) ? upper : Math.max(lower, unlimited)]];
      }),
    );
  }

  range(id: string): Range {
    return { seen: this.seen.get(id) ?? [Infinity, -Infinity], within: this.within.get(id)! };
  }

  /**
   * Solves with fractions first: where the optimum is whole already (always so in two-way tables) it is the answer. The
   * optimum of a single quantity limits where it lies.
   */
  look(objective: Objective, direction: 'minimize' | 'maximize', single?: string): void {
    const [relaxed, value] = this.solve(objective, direction, false, single);
    if (relaxed === null || this.isWhole(relaxed)) return this.learn(relaxed, direction, single, value);
    const [whole, wholeValue] = this.solve(objective, direction, true, single);
    // Where the solver gives up, the limit with fractions still holds.
    this.learn(whole, direction, single, wholeValue ?? value);
  }

  private solve(objective: Objective, direction: 'minimize' | 'maximize', whole: boolean, single?: string) {
    const found = optimum(this.program, objective, direction, whole);
    if (found.status !== 'optimal') return [null, undefined] as const;
    return [found.completion, single === undefined ? undefined : found.completion.get(single)] as const;
  }

  private isWhole(completion: Completion): boolean {
    return [...this.component.whole].every((id) => {
      const value = completion.get(id)!;
      return Math.abs(value - Math.round(value)) <= EPSILON;
    });
  }

  private learn(completion: Completion | null, direction: string, single?: string, value?: number): void {
    for (const [id, found] of completion ?? []) {
      const number = this.component.whole.has(id) ? Math.round(found) + 0 : found;
      const [lower, upper] = this.seen.get(id) ?? [number, number];
      this.seen.set(id, [Math.min(lower, number), Math.max(upper, number)]);
    }
    if (single === undefined || value === undefined) return;
    const [lower, upper] = this.within.get(single)!;
    const limited: Interval =
      direction === 'minimize' ? [Math.max(lower, value), upper] : [lower, Math.min(upper, value)];
    this.within.set(single, this.component.whole.has(single) ? wholeInterval(limited) : limited);
  }
}
