import { findMove, type SearchLimits } from './find-move.js';
import { requiredWidth, stillNarrow } from './judgement.js';
import type { ModelCell } from './model.js';
import { cellsToHide, witnessOf, type Start } from './move.js';
import { intervalOf, withWitness, type Pattern } from './pattern.js';

/**
 * A pattern in which one cell is safe, with further cells hidden as the limits allow; undefined when none was found.
 * Widens step by step: all that is missing at once if possible, else half of it, and so on.
 */
export function widen(pattern: Pattern, cell: ModelCell, limits: SearchLimits): Pattern | undefined {
  let wider = pattern;
  let { budget } = limits;
  for (;;) {
    const [narrow] = stillNarrow(wider, cell);
    if (!narrow) return wider;
    const step = firstMove(wider, narrow, cell, { ...limits, budget });
    if (!step) return undefined;
    budget -= step.cost;
    const witness = witnessOf(step);
    wider = withWitness(wider, witness, cellsToHide(wider, wider.model, witness));
  }
}

function firstMove(pattern: Pattern, narrow: readonly number[], cell: ModelCell, limits: SearchLimits) {
  const missing = narrow.map((quantity) => missingUpwards(pattern, quantity, cell));
  for (let parts = 1; ; parts *= 2) {
    const starts = narrow.flatMap((quantity, i) => startsFor(pattern, quantity, cell, missing[i]!, parts));
    const step = findMove(pattern, starts, limits);
    if (step || parts >= Math.max(...missing)) return step;
  }
}

/** By how much the upper end must rise; more than the width that is missing, because the width must grow with it. */
function missingUpwards(pattern: Pattern, quantity: number, { rules }: ModelCell): number {
  const [lower, upper] = intervalOf(pattern, quantity);
  const of = pattern.model.quantities[quantity]!;
  let missing = Math.max(1, requiredWidth(of, upper, rules) - (upper - lower));
  while (upper + missing - lower < requiredWidth(of, upper + missing, rules)) missing += 1;
  return missing;
}

function startsFor(
  pattern: Pattern,
  quantity: number,
  { rules }: ModelCell,
  upwards: number,
  parts: number,
): readonly Start[] {
  const [lower, upper] = intervalOf(pattern, quantity);
  const of = pattern.model.quantities[quantity]!;
  if (!of.changeable) return [];
  const downwards = Math.max(1, requiredWidth(of, upper, rules) - (upper - lower));
  const down = Math.ceil(downwards / parts);
  const up = { quantity, change: Math.ceil(upwards / parts), from: pattern.highest[quantity]! };
  return lower < down ? [up] : [up, { quantity, change: -down, from: pattern.lowest[quantity]! }];
}
