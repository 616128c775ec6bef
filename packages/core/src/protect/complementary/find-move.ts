import { pathOf, type Start, type Step } from './move.js';
import { openRelations, type OpenRelation } from './open-relations.js';
import type { Pattern } from './pattern.js';
import { queue } from './queue.js';

export interface SearchLimits {
  /** The most that may be lost by hiding further cells; 0: none may be hidden. */
  readonly budget: number;
  /** After so many attempts the search gives up. */
  readonly attempts: number;
  /** A cell that must stay published. */
  readonly published?: number;
}

/**
 * The cheapest way found to change unpublished numbers, beginning with one of `starts`, so that all sums hold: a step
 * leaves sums that do not add up; one of them is mended by the next step, until none is left (best first, A*).
 */
export function findMove(pattern: Pattern, starts: readonly Start[], limits: SearchLimits): Step | undefined {
  const steps = queue<Step>(isBetter);
  const tried = new Set<number>();
  let made = 0;
  const add = (start: Start, previous: Step | undefined, quantity: number, change: number, open: number): void => {
    const cost = (previous?.cost ?? 0) + addedCost(pattern, previous, quantity);
    const signature = ((previous?.signature ?? 0) + mix(quantity, change)) % 9007199254740881;
    if (!(cost <= limits.budget) || tried.has(signature) || opens(pattern, quantity, limits.published)) return;
    tried.add(signature);
    const least = Math.max(previous?.least ?? 0, cost);
    steps.push({ start, previous, quantity, change, cost, least, open, signature, number: (made += 1) });
  };
  for (const start of starts)
    if (hasRoom(pattern, start, start.quantity, start.change))
      add(start, undefined, start.quantity, start.change, pattern.model.quantities[start.quantity]!.relations.length);
  for (let attempt = 0; attempt < limits.attempts; attempt += 1) {
    const step = steps.pop();
    if (!step) return undefined;
    const path = pathOf(step);
    const open = openRelations(pattern.model, path);
    if (open.length === 0) return step;
    const choice = hardest(pattern, step, path, open);
    if (!choice) continue;
    const least = step.cost + choice.least;
    if (least > limits.budget) continue;
    if (least > step.least) steps.push({ ...step, least });
    else
      for (const { quantity, change } of choice.options)
        add(step.start, step, quantity, change, openAfter(pattern, open, quantity, change));
  }
  return undefined;
}

/** Least cost first; then what is nearer to being done; then what came first. */
function isBetter(a: Step, b: Step): boolean {
  return (a.least - b.least || a.open - b.open || b.number - a.number) < 0;
}

interface Option {
  readonly quantity: number;
  readonly change: number;
}

interface Choice {
  readonly options: readonly Option[];
  readonly least: number;
}

/** Of the sums that do not add up the one that is dearest to mend; undefined when one of them cannot be. */
function hardest(
  pattern: Pattern,
  step: Step,
  path: ReadonlyMap<number, number>,
  open: readonly OpenRelation[],
): Choice | undefined {
  let chosen: Choice | undefined;
  for (const { relation, surplus } of open) {
    const options: Option[] = [];
    let least = Infinity;
    for (const { quantity, sign } of pattern.model.relations[relation]!.changeable) {
      const change = -surplus * sign;
      if (path.has(quantity) || !hasRoom(pattern, step.start, quantity, change)) continue;
      options.push({ quantity, change });
      least = Math.min(least, addedCost(pattern, step, quantity));
    }
    if (least === Infinity) return undefined;
    if (!chosen || least > chosen.least || (least === chosen.least && options.length < chosen.options.length))
      chosen = { options, least };
  }
  return chosen;
}

/** Whether a quantity can change so without falling below 0. */
function hasRoom({ model }: Pattern, { from }: Start, quantity: number, change: number): boolean {
  return change > 0 || model.quantities[quantity]!.value + (from.get(quantity) ?? 0) + change >= 0;
}

/** What is lost by hiding the cells of a quantity that neither the pattern nor an earlier step hides. */
function addedCost({ model, hidden }: Pattern, previous: Step | undefined, quantity: number): number {
  let cost = 0;
  for (const cell of model.quantities[quantity]!.cells)
    if (!hidden.has(cell) && !hides(model, previous, cell)) cost += model.cells[cell]!.cost;
  return cost;
}

function hides(model: Pattern['model'], step: Step | undefined, cell: number): boolean {
  const { quantities } = model.cells[cell]!;
  if (quantities.length === 1) return false;
  for (let at = step; at; at = at.previous) if (quantities.includes(at.quantity)) return true;
  return false;
}

function opens({ model }: Pattern, quantity: number, published: number | undefined): boolean {
  return published !== undefined && model.quantities[quantity]!.cells.includes(published);
}

/** How many sums do not add up after one more change. */
function openAfter({ model }: Pattern, open: readonly OpenRelation[], quantity: number, change: number): number {
  let count = open.length;
  for (const relation of model.quantities[quantity]!.relations) {
    const before = open.find((entry) => entry.relation === relation)?.surplus ?? 0;
    const after = before + (model.relations[relation]!.total === quantity ? -change : change);
    count += Number(after !== 0) - Number(before !== 0);
  }
  return count;
}

/** A number for a change such that the sum over a move tells moves apart, in whatever order they were made. */
function mix(quantity: number, change: number): number {
  let bits = Math.imul(quantity + 1, 0x9e3779b1) ^ Math.imul(change, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 15), 0xc2b2ae35);
  const low = (bits ^ (bits >>> 13)) >>> 0;
  const high = Math.imul(low ^ (low >>> 16), 0x27d4eb2f) >>> 11;
  return high * 4294967296 + low;
}
