import { balance } from './balance.js';
import { hidingCosts } from './hiding-costs.js';
import { signatureOf, type Start, type Step } from './move.js';
import type { Pattern } from './pattern.js';
import { queue } from './queue.js';
import { forEachWay, hardest, roomFor, type Mending } from './ways-to-mend.js';

export interface SearchLimits {
  /** The most that may be lost by hiding further cells; 0: none may be hidden. */
  readonly budget: number;
  /** After so many attempts the search gives up. */
  readonly attempts: number;
  /** How much each sum that does not add up yet counts against a move: 0 finds the cheapest move, more finds one sooner. */
  readonly haste: number;
}

/**
 * The cheapest way found to change unpublished numbers, beginning with one of `starts`, so that all sums hold: a step
 * leaves sums that do not add up; one of them is mended by the next step, until none is left (best first, A*).
 */
export function findMove(
  pattern: Pattern,
  starts: readonly Start[],
  { budget, attempts, haste }: SearchLimits,
): Step | undefined {
  const costs = hidingCosts(pattern);
  const sums = balance(pattern.model);
  const mending: Mending = { model: pattern.model, sums, costs, budget, room: new Map() };
  const steps = queue<Step>((a, b) => isBetter(a, b, haste));
  const tried = new Set<number>();
  const add = (start: Start, previous: Step | undefined, quantity: number, change: number): void => {
    const cost = (previous?.cost ?? 0) + costs(quantity, previous);
    const signature = ((previous?.signature ?? 0) + signatureOf(quantity, change)) % Number.MAX_SAFE_INTEGER;
    if (tried.has(signature)) return;
    tried.add(signature);
    const depth = (previous?.depth ?? 0) + 1;
    const least = Math.max(previous?.least ?? 0, cost);
    const totals = (previous?.totals ?? 0) + Number(pattern.model.quantities[quantity]!.subtotal);
    const open = sums.openAfter(quantity, change);
    steps.push({ start, previous, quantity, change, depth, cost, least, totals, open, signature, number: tried.size });
  };
  for (const start of starts) {
    const { quantity, change } = start;
    const isPossible = roomFor(mending, start)[quantity]! + change >= 0 && costs(quantity, undefined) <= budget;
    if (isPossible) add(start, undefined, quantity, change);
  }
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const step = steps.pop();
    if (!step || step.open === 0) return step;
    sums.load(step);
    const { relation, least } = hardest(mending, step);
    if (step.cost + least > budget) continue;
    if (step.cost + least > step.least) steps.push({ ...step, least: step.cost + least });
    else forEachWay(mending, step, relation, (quantity, change) => add(step.start, step, quantity, change));
  }
  return undefined;
}

/** Least cost first; then what is nearer to being done; then what hides fewer totals; then what came last. */
function isBetter(a: Step, b: Step, haste: number): boolean {
  const order =
    a.least + haste * a.open - b.least - haste * b.open ||
    a.open - b.open ||
    a.totals - b.totals ||
    b.number - a.number;
  return order < 0;
}
