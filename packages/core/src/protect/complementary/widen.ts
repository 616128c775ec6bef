import { missingMargin, requiredWidth, stillNarrow } from './judgement.js';
import type { ModelCell } from './model.js';
import { cellsToHide, type Start } from './move.js';
import { costOf, intervalOf, withWitness, type Pattern, type Witness } from './pattern.js';
import type { Search } from './searches.js';

/** A pattern in which one cell is safe by the first of the searches that succeeds; undefined when none does. */
export function widen(pattern: Pattern, cell: ModelCell, searches: readonly Search[]): Pattern | undefined {
  for (const search of searches) {
    const wider = widenBy(pattern, cell, search, 1);
    if (wider) return wider;
  }
  return undefined;
}

/**
 * The cheapest pattern in which one cell is safe that the search finds. A few small changes, some up and some down,
 * can be cheaper than one that makes up for all that is missing.
 */
export function widenCheaply(pattern: Pattern, cell: ModelCell, search: Search): Pattern | undefined {
  return PARTS.map((parts) => widenBy(pattern, cell, search, parts)).reduce((best, other) =>
    other && (!best || costOf(other) < costOf(best)) ? other : best,
  );
}

/** Into how many parts what is missing is divided at first: three into 3, 2 + 1, and 1 + 1 + 1. */
const PARTS = [1, 2, 4] as const;

/** Of an amount hardly more parts are worth while: as many others would have to make up for it. */
const AMOUNT_PARTS = 16;

function isAmount({ model }: Pattern, quantity: number): boolean {
  return model.quantities[quantity]!.margin !== undefined;
}

/** Widens step by step: a part of what is missing if possible, else half of that, and so on. */
function widenBy(pattern: Pattern, cell: ModelCell, search: Search, parts: number): Pattern | undefined {
  let wider = pattern;
  for (;;) {
    const [narrow] = stillNarrow(wider, cell);
    if (!narrow) return wider;
    const witness = firstWitness(wider, narrow, cell, search, parts);
    if (!witness) return undefined;
    const next = withWitness(wider, witness, cellsToHide(wider, witness));
    // A search that finds something else than it was asked for would find it for ever.
    if (!narrow.some((quantity) => widthOf(next, quantity) > widthOf(wider, quantity))) return undefined;
    wider = next;
  }
}

function widthOf(pattern: Pattern, quantity: number): number {
  const [lower, upper] = intervalOf(pattern, quantity);
  return upper - lower;
}

function firstWitness(
  pattern: Pattern,
  narrow: readonly number[],
  cell: ModelCell,
  search: Search,
  atFirst: number,
): Witness | undefined {
  const missing = narrow.map((quantity) => missingUpwards(pattern, quantity, cell));
  const finest = Math.max(
    ...narrow.map((quantity, i) => Math.min(missing[i]!, isAmount(pattern, quantity) ? AMOUNT_PARTS : Infinity)),
  );
  for (let parts = atFirst; ; parts *= 2) {
    const starts = narrow.flatMap((quantity, i) => startsFor(pattern, quantity, cell, missing[i]!, parts));
    const witness = search(pattern, starts);
    if (witness || parts >= finest) return witness;
  }
}

/** By how much the upper end must rise; more than the width that is missing, because the width must grow with it. */
function missingUpwards(pattern: Pattern, quantity: number, { rules }: ModelCell): number {
  if (isAmount(pattern, quantity)) return missingMargin(pattern, quantity);
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
  if (isAmount(pattern, quantity))
    return [{ quantity, change: Math.ceil(upwards / parts), from: pattern.highest[quantity]! }];
  const downwards = Math.max(1, requiredWidth(of, upper, rules) - (upper - lower));
  const down = Math.ceil(downwards / parts);
  const up = { quantity, change: Math.ceil(upwards / parts), from: pattern.highest[quantity]! };
  return lower < down ? [up] : [up, { quantity, change: -down, from: pattern.lowest[quantity]! }];
}
