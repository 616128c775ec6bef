import { balance, type Balance } from './balance.js';
import { hidingCosts, type HidingCost } from './hiding-costs.js';
import { signatureOf, type Start, type Step } from './move.js';
import type { Pattern } from './pattern.js';
import { queue } from './queue.js';

export interface SearchLimits {
  /** The most that may be lost by hiding further cells; 0: none may be hidden. */
  readonly budget: number;
  /** After so many attempts the search gives up. */
  readonly attempts: number;
  /** How much each sum that does not add up yet counts against a move: 0 finds the cheapest move, more finds one sooner. */
  readonly haste: number;
  /** A cell that must stay published. */
  readonly published?: number;
}

/**
 * The cheapest way found to change unpublished numbers, beginning with one of `starts`, so that all sums hold: a step
 * leaves sums that do not add up; one of them is mended by the next step, until none is left (best first, A*).
 */
export function findMove(
  pattern: Pattern,
  starts: readonly Start[],
  { budget, attempts, haste, published }: SearchLimits,
): Step | undefined {
  const costs = hidingCosts(pattern, published);
  const sums = balance(pattern.model);
  const steps = queue<Step>((a, b) => isBetter(a, b, haste));
  const tried = new Set<number>();
  const add = (start: Start, previous: Step | undefined, quantity: number, change: number): void => {
    const cost = (previous?.cost ?? 0) + costs(quantity, previous);
    const signature = ((previous?.signature ?? 0) + signatureOf(quantity, change)) % Number.MAX_SAFE_INTEGER;
    if (!(cost <= budget) || tried.has(signature)) return;
    tried.add(signature);
    const least = Math.max(previous?.least ?? 0, cost);
    const open = sums.openAfter(quantity, change);
    steps.push({ start, previous, quantity, change, cost, least, open, signature, number: tried.size });
  };
  for (const start of starts)
    if (hasRoom(pattern, start, start.quantity, start.change)) add(start, undefined, start.quantity, start.change);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const step = steps.pop();
    if (!step || step.open === 0) return step;
    sums.load(step);
    const { options, least } = hardest(pattern, step, sums, costs, budget);
    if (step.cost + least > budget) continue;
    if (step.cost + least > step.least) steps.push({ ...step, least: step.cost + least });
    else for (const { quantity, change } of options) add(step.start, step, quantity, change);
  }
  return undefined;
}

/** Least cost first; then what is nearer to being done; then what came last. */
function isBetter(a: Step, b: Step, haste: number): boolean {
  return (a.least + haste * a.open - b.least - haste * b.open || a.open - b.open || b.number - a.number) < 0;
}

interface Choice {
  readonly options: readonly { readonly quantity: number; readonly change: number }[];
  /** The cost of the cheapest option; infinite when there is none. */
  readonly least: number;
}

/** Of the sums that do not add up the one that is dearest to mend, with the ways to do so. */
function hardest(pattern: Pattern, step: Step, sums: Balance, costs: HidingCost, budget: number): Choice {
  let chosen: Choice = { options: [], least: -1 };
  for (const relation of sums.open()) {
    const choice = waysToMend(pattern, step, relation, sums, costs, budget);
    if (choice.least === Infinity) return choice;
    const isFewer = choice.options.length < chosen.options.length;
    if (choice.least > chosen.least || (choice.least === chosen.least && isFewer)) chosen = choice;
  }
  return chosen;
}

function waysToMend(
  pattern: Pattern,
  step: Step,
  relation: number,
  sums: Balance,
  costs: HidingCost,
  budget: number,
): Choice {
  const surplus = sums.surplus(relation);
  const options = [];
  let least = Infinity;
  for (const { quantity, sign } of pattern.model.relations[relation]!.changeable) {
    const change = -surplus * sign;
    if (sums.isChanged(quantity) || !hasRoom(pattern, step.start, quantity, change)) continue;
    const cost = costs(quantity, step);
    if (!(step.cost + cost <= budget)) continue;
    options.push({ quantity, change });
    least = Math.min(least, cost);
  }
  return { options, least };
}

/** Whether a quantity can change so without falling below 0. */
function hasRoom({ model }: Pattern, { from }: Start, quantity: number, change: number): boolean {
  return change > 0 || model.quantities[quantity]!.value + (from.get(quantity) ?? 0) + change >= 0;
}
