import { equalTo, solve, type Constraint } from 'yalps';
import type { LinearSystem, SystemCell } from '../../../../packages/core/src/protect/system/linear-system.js';

export type Interval = readonly [lower: number, upper: number];
export interface Finding {
  readonly cell: string;
  readonly verdict: 'exact' | 'narrow';
  readonly intervals: readonly Interval[];
}

/**
 * What an integer linear program finds about hidden cells that knows everything else: written for the tests alone, so
 * that it shares nothing with what it checks.
 */
export function auditPattern(system: LinearSystem, hidden: ReadonlySet<string>): readonly Finding[] {
  const known = knownValues(system, hidden);
  const limit = Math.max(1, ...[...system.quantities.values()].map(({ value }) => value)) * 2 + 100;
  const intervals = new Map<string, Interval>();
  const intervalOf = (id: string): Interval => {
    const value = known.get(id);
    if (value !== undefined) return [value, value];
    const interval = intervals.get(id) ?? attack(system, known, id, limit);
    intervals.set(id, interval);
    return interval;
  };
  return [...hidden].flatMap((id) => {
    const cell = system.cells.get(id)!;
    const found = cell.quantities.map(intervalOf);
    const verdict = judge(system, cell, found);
    return verdict ? [{ cell: id, verdict, intervals: found }] : [];
  });
}

/** Whether no more could be found out if everything were hidden that can be. */
export function isInherent(system: LinearSystem, { cell, intervals }: Finding): boolean {
  const everything = auditPattern(system, new Set(system.cells.keys()));
  return everything.some(
    (other) => other.cell === cell && JSON.stringify(other.intervals) === JSON.stringify(intervals),
  );
}

/** The sums of hidden people that are 1 to one less than the least that the rules ask for. */
export function smallSums(system: LinearSystem, hidden: ReadonlySet<string>): readonly string[] {
  const known = knownValues(system, hidden);
  const minimum = Math.max(0, ...[...system.cells.values()].map(({ rules }) => rules.minimumSum));
  return system.relations.flatMap(({ total, members }) => {
    const value = known.get(total);
    if (value === undefined || value < minimum) return [];
    const sum = members.reduce((rest, id) => rest + (known.has(id) ? 0 : system.quantities.get(id)!.value), 0);
    return sum > 0 && sum < minimum ? [total] : [];
  });
}

function knownValues({ quantities, cells }: LinearSystem, hidden: ReadonlySet<string>): ReadonlyMap<string, number> {
  const open = [...cells.values()].filter(({ id, locked }) => locked || !hidden.has(id));
  const ids = new Set(open.flatMap((cell) => cell.quantities));
  return new Map(
    [...quantities.values()].filter(({ id, known }) => known || ids.has(id)).map(({ id, value }) => [id, value]),
  );
}

function attack(
  { relations }: LinearSystem,
  known: ReadonlyMap<string, number>,
  wanted: string,
  limit: number,
): Interval {
  const reached = new Set([wanted]);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const { total, members } of relations) {
      const unknown = [total, ...members].filter((id) => !known.has(id));
      if (unknown.some((id) => reached.has(id))) unknown.forEach((id) => reached.add(id));
    }
  }
  const variables = new Map([...reached].map((id) => [id, new Map<string, number>()]));
  variables.get(wanted)!.set('limit', 1).set('objective', 1);
  const constraints = new Map<string, Constraint>([['limit', { max: limit }]]);
  relations.forEach(({ total, members }, r) => {
    let constant = 0;
    let used = false;
    for (const [id, sign] of [[total, -1] as const, ...members.map((member) => [member, 1] as const)]) {
      const value = known.get(id);
      if (value !== undefined) constant += sign * value;
      else if (reached.has(id)) {
        variables.get(id)!.set(`r${r}`, sign);
        used = true;
      }
    }
    if (used) constraints.set(`r${r}`, equalTo(-constant));
  });
  const bound = (direction: 'minimize' | 'maximize'): number => {
    const result = solve({ direction, objective: 'objective', constraints, variables, integers: true });
    if (result.status !== 'optimal') throw new Error(`${wanted}: ${result.status}`);
    return Math.round(result.result) + 0;
  };
  return [bound('minimize'), bound('maximize')];
}

function judge(system: LinearSystem, cell: SystemCell, intervals: readonly Interval[]): Finding['verdict'] | null {
  const { threshold } = cell.rules;
  if (intervals.every(([lower, upper]) => lower === upper)) return 'exact';
  if (cell.counted && intervals.some(([lower, upper]) => lower === upper && lower > 0 && lower < threshold))
    return 'exact';
  const wide = intervals.map(([lower, upper], i) => {
    const whole = wholeOf(system, cell.quantities[i]!);
    const relative = Math.ceil(Number((cell.rules.minimumRelativeWidth * upper).toFixed(9)));
    return upper - lower >= Math.min(whole, Math.max(cell.rules.minimumWidth, relative));
  });
  const small = intervals.map(([lower, upper]) => cell.counted && lower < threshold && upper > 0);
  if (small.some((is, i) => is && !wide[i])) return 'narrow';
  return wide.includes(true) ? null : 'narrow';
}

/** The size of the group that a quantity is a part of. */
function wholeOf({ relations, quantities }: LinearSystem, id: string): number {
  const sizes = relations
    .filter(({ total, members }) => members.includes(id) && quantities.get(total)!.known)
    .map(({ total }) => quantities.get(total)!.value);
  return Math.min(Infinity, ...sizes);
}
