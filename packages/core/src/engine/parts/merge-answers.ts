import { decimalPlaces } from '../exact-units.js';
import type { AggregatePlan, Aggregates, Answer, Cell } from '../plan.js';

/** Up to here every decimal is told from its neighbours by 15 digits, so that its unit can be read from it. */
const LARGEST = 1e15;

/** Whether the numbers of parts add up to those of the whole: no others need to know which rows are in which part. */
export function canBeMerged({ aggregates }: AggregatePlan): boolean {
  return aggregates.every(
    ({ op, where }) => (op === 'count' || op === 'sum' || op === 'histogram') && !where.some((one) => 'among' in one),
  );
}

/**
 * The answer for a whole table from those for its parts, in their order: groups stand as they first occur. Undefined where a
 * sum of decimals may have lost a digit on the way.
 */
export function mergeAnswers(answers: readonly Answer[]): Answer | undefined {
  const merged = answers[0]!.map((_, grouping) => mergeAggregates(answers.map((answer) => answer[grouping]!)));
  return merged.every((cells) => cells !== undefined) ? merged : undefined;
}

function mergeAggregates(parts: readonly Aggregates[]): Aggregates | undefined {
  const groups = new Map<string, { readonly key: Cell['key']; readonly numbers: Record<string, number | null> }>();
  for (const { key, numbers } of parts.flat()) {
    const text = JSON.stringify(key);
    const group = groups.get(text);
    if (group === undefined) groups.set(text, { key, numbers: { ...numbers } });
    else
      for (const [name, number] of Object.entries(numbers)) {
        const sum = name in group.numbers ? sumOf(group.numbers[name]!, number) : number;
        if (sum === undefined) return undefined;
        group.numbers[name] = sum;
      }
  }
  return [...groups.values()];
}

/** Null where one of them is: part of the sum would be missing. */
function sumOf(one: number | null, other: number | null): number | null | undefined {
  if (one === null || other === null) return null;
  const unit = 10 ** Math.max(decimalPlaces(one), decimalPlaces(other));
  const [first, second] = [Math.round(one * unit), Math.round(other * unit)];
  const sum = first + second;
  return Math.max(Math.abs(first), Math.abs(second), Math.abs(sum)) <= LARGEST ? sum / unit : undefined;
}
