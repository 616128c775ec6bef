import { components, type Component } from '../../../../packages/core/src/audit/solve/components.js';
import type { Constraint, System } from '../../../../packages/core/src/audit/solve/system.js';
import { tighten } from '../../../../packages/core/src/audit/solve/tighten.js';

/** `lower ≤ Σ coefficient × quantity ≤ upper`, certain unless a doubt is told. */
export type Written = readonly [terms: Readonly<Record<string, number>>, lower: number, upper: number, doubt?: number];

/** Constraints on people, and on those amounts that are named. */
export function systemOf(written: readonly Written[], amounts: readonly string[] = []): System {
  const constraints = written.map(([terms, lower, upper, doubt = 0]): Constraint => ({
    terms: new Map(Object.entries(terms)),
    lower,
    upper,
    doubt,
  }));
  const ids = new Set(constraints.flatMap(({ terms }) => [...terms.keys()]));
  return { quantities: new Map([...ids].map((id) => [id, !amounts.includes(id)])), constraints };
}

/** The parts of a system that does not contradict itself at first sight. */
export function partsOf(written: readonly Written[], amounts: readonly string[] = []): readonly Component[] {
  const system = systemOf(written, amounts);
  return components(system, tighten(system)!);
}
