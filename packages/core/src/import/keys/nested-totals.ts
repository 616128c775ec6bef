import type { TextColumn } from '../../csv/table.js';
import { repeatedRows } from './row-groups.js';
import { sumSearch, type Sample } from './sum-search.js';

/** More categories are not tried against each other; no office nests so many. */
const MOST_CATEGORIES = 24;

/** So many groups of rows with the largest numbers are looked at: there a sum by chance is least likely. */
const SAMPLED_GROUPS = 400;

/**
 * The categories that are the sum of others wherever all of them have numbers, each with the fewest others that add up to
 * it: offices list sub-totals such as "recognised status" beside their parts without a word. Empty when there are none.
 */
export function nestedTotals(
  codes: TextColumn,
  categories: readonly string[],
  rows: { readonly groups: Uint32Array; readonly values: Float64Array; readonly steps: Float64Array },
): ReadonlyMap<string, readonly string[]> {
  if (categories.length < 3 || categories.length > MOST_CATEGORIES) return new Map();
  const samples = samplesOf(codes, categories, rows);
  const found = new Map<string, readonly string[]>();
  categories.forEach((category, at) => {
    const parts = sumSearch(samples, at);
    if (parts !== null)
      found.set(
        category,
        parts.map((part) => categories[part]!),
      );
  });
  return found;
}

function samplesOf(
  codes: TextColumn,
  categories: readonly string[],
  { groups, values, steps }: Parameters<typeof nestedTotals>[2],
): readonly Sample[] {
  const places = codes.dictionary.map((code) => categories.indexOf(code));
  const chosen = new Map(largestGroups(groups, values).map((group) => [group, new Float64Array(categories.length)]));
  const stepOf = new Map<number, number>();
  const repeated = repeatedRows(codes, groups, values);
  groups.forEach((group, row) => {
    const sample = chosen.get(group);
    const place = places[codes.codes[row]!]!;
    if (sample === undefined || place < 0 || repeated[row] === 1) return;
    sample[place]! += values[row]! || 0;
    stepOf.set(group, steps[row]!);
  });
  return [...chosen].map(([group, numbers]) => ({ values: numbers, step: stepOf.get(group) ?? 1 }));
}

function largestGroups(groups: Uint32Array, values: Float64Array): readonly number[] {
  const largest = new Map<number, number>();
  groups.forEach((group, row) => {
    const value = values[row]!;
    if (value > (largest.get(group) ?? 0)) largest.set(group, value);
  });
  const ordered = [...largest].sort(([, a], [, b]) => b - a);
  return ordered.slice(0, SAMPLED_GROUPS).map(([group]) => group);
}
