import type { Balance } from './balance.js';
import type { HidingCost } from './hiding-costs.js';
import type { Model } from './model.js';
import type { Start, Step } from './move.js';

/** What is needed to mend sums that do not add up. */
export interface Mending {
  readonly model: Model;
  readonly sums: Balance;
  readonly costs: HidingCost;
  readonly budget: number;
  /** For each start how large every quantity is: so far may it fall. */
  readonly room: Map<Start, Float64Array>;
}

export interface Choice {
  readonly relation: number;
  readonly ways: number;
  /** The cost of the cheapest way to mend it; infinite when there is none. */
  readonly least: number;
}

/** Of the sums that do not add up the one that is dearest to mend; of those the one with the fewest ways. */
export function hardest(mending: Mending, step: Step): Choice {
  let chosen: Choice = { relation: -1, ways: 0, least: -1 };
  for (const relation of mending.sums.open()) {
    const choice = choiceOf(mending, step, relation, chosen);
    if (choice.least === Infinity) return choice;
    if (isHarder(choice, chosen)) chosen = choice;
  }
  return chosen;
}

function isHarder(a: Choice, b: Choice): boolean {
  return a.least > b.least || (a.least === b.least && a.ways < b.ways);
}

/** Counts only as far as it can be harder than the choice so far: more ways make it no harder. */
function choiceOf(mending: Mending, step: Step, relation: number, chosen: Choice): Choice {
  let ways = 0;
  let least = Infinity;
  forEachWay(mending, step, relation, (_quantity, _change, cost) => {
    ways += 1;
    least = Math.min(least, cost);
    return least < chosen.least || (least === chosen.least && ways >= chosen.ways);
  });
  return { relation, ways, least };
}

/** Goes through the ways to mend a sum by one change, until `use` returns true. */
export function forEachWay(
  { model, sums, costs, budget, room }: Mending,
  step: Step,
  relation: number,
  use: (quantity: number, change: number, cost: number) => unknown,
): void {
  const values = roomFor({ model, room }, step.start);
  const surplus = sums.surplus(relation);
  for (const { quantity, sign } of model.relations[relation]!.changeable) {
    const change = -surplus * sign;
    if (sums.isChanged(quantity) || values[quantity]! + change < 0) continue;
    const cost = costs(quantity, step);
    if (step.cost + cost <= budget && use(quantity, change, cost) === true) return;
  }
}

/** How large each quantity is where a search starts. */
export function roomFor({ model, room }: Pick<Mending, 'model' | 'room'>, start: Start): Float64Array {
  const known = room.get(start);
  if (known) return known;
  const values = Float64Array.from(model.values);
  for (const [quantity, change] of start.from) values[quantity]! += change;
  room.set(start, values);
  return values;
}
