import { hideComplements } from './complementary/hide-complements.js';
import type { HidingRule } from './protection-log.js';
import { primaryRule } from './primary/primary-rule.js';
import { roundedCounts } from './rounding/round-series.js';
import { buildSystem, type ProtectedSeries } from './system/build-system.js';
import { components } from './system/components.js';
import type { LinearSystem } from './system/linear-system.js';
import { seriesCells } from './system/series-cells.js';

/** Which observations are hidden, by their id, and why. Everything else is visible. */
export type Pattern = ReadonlyMap<string, HidingRule>;

export interface Decision {
  readonly pattern: Pattern;
  /** Observations that nothing keeps secret, whatever else is hidden: their table must not be published. */
  readonly unprotected: readonly string[];
}

export interface DecisionOptions {
  /** Observations to be hidden for other reasons than their own numbers. */
  readonly demanded?: Pattern;
  /** Adds to a system what the public knows from earlier editions. */
  readonly withEarlier?: (system: LinearSystem) => LinearSystem;
}

/**
 * Decides period by period what to hide in all series together: what discloses something by itself, then what would let
 * that be recomputed. Deterministic; the order of series, rows and categories does not matter.
 */
export function decidePattern(all: readonly ProtectedSeries[], options: DecisionOptions = {}): Decision {
  const periods = [...new Set(all.flatMap(({ series }) => series.periods.map(({ edtf }) => edtf)))].sort();
  // Rounded numbers are no exact ones that could be subtracted: of them only what discloses something itself is hidden.
  const exact = all.filter((entry) => !isRounded(entry));
  const rounded = all.filter(isRounded);
  const decisions = periods.map((period) => decidePeriod({ all, exact, rounded }, period, options));
  return {
    pattern: new Map(decisions.flatMap(({ pattern }) => [...pattern])),
    unprotected: decisions.flatMap(({ unprotected }) => unprotected),
  };
}

function decidePeriod(
  { all, exact, rounded }: Readonly<Record<'all' | 'exact' | 'rounded', readonly ProtectedSeries[]>>,
  period: string,
  options: DecisionOptions,
): Decision {
  const { demanded = new Map<string, HidingRule>(), withEarlier = (system: LinearSystem) => system } = options;
  const primary = new Map([...primaryCells(all, period), ...demanded]);
  const pattern = new Map(
    cellIds(rounded, period).flatMap((id) => {
      const rule = primary.get(id);
      return rule === undefined ? [] : [[id, rule] as const];
    }),
  );
  const unprotected: string[] = [];
  for (const system of components(withEarlier(buildSystem(exact, period)))) {
    const own = [...primary.keys()].filter((id) => system.cells.has(id));
    if (own.length === 0) continue;
    const result = hideComplements(system, new Set(own));
    for (const id of result.hidden) pattern.set(id, primary.get(id) ?? 'complementary');
    unprotected.push(...result.unprotected);
  }
  return { pattern, unprotected };
}

/** Amounts stay exact whatever the policy rounds. */
function isRounded({ series, rules }: ProtectedSeries): boolean {
  return rules.rounding !== null && roundedCounts(series).length > 0;
}

function cellIds(all: readonly ProtectedSeries[], period: string): readonly string[] {
  return all.flatMap(({ series }) => seriesCells(series, period).map(({ id }) => id));
}

function primaryCells(all: readonly ProtectedSeries[], period: string): readonly [string, HidingRule][] {
  return all.flatMap(({ series, rules }) =>
    seriesCells(series, period).flatMap(({ id, parts }): readonly [string, HidingRule][] => {
      const rule = primaryRule(parts, rules);
      return rule === null ? [] : [[id, rule]];
    }),
  );
}
