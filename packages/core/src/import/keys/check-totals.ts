import type { Imported } from '../imported.js';
import type { Problem } from '../../problem.js';
import { addendsOf, type Addends } from './addends.js';
import type { DimensionTotals, Total } from './find-totals.js';
import { groupsBeside } from './row-groups.js';
import { sumsOf, type Sum } from './sums.js';

/**
 * The totals that their parts miss, as warnings: by so little that rounding explains it, by more, or always, because the
 * parts overlap. Of each kind one per dimension, the largest; `more` counts the others. Compares only within rows that
 * agree in everything else, and only where all parts have a number. Shares and means are not added up.
 */
export function totalProblems(
  imported: Pick<Imported, 'table' | 'dimensions'>,
  found: readonly DimensionTotals[],
  file: string,
): readonly Problem[] {
  const checked = found.filter(({ totals }) => totals.some(({ parts }) => parts.length > 1));
  if (checked.length === 0) return [];
  const addends = addendsOf(imported.table);
  return checked.flatMap((dimension) => dimensionProblems(imported, dimension, { addends, file }));
}

interface Miss {
  readonly row: number;
  readonly sum: number;
  readonly total: number;
}

/** How a total compares with its parts in all groups of rows. */
interface Comparison {
  readonly total: Total;
  fits: number;
  /** How many of the differences are small beside the total: something is missing, but the parts are the right ones. */
  near: number;
  readonly rounding: Miss[];
  readonly difference: Miss[];
}

function dimensionProblems(
  imported: Pick<Imported, 'table' | 'dimensions'>,
  { dimension, totals }: DimensionTotals,
  { addends, file }: { readonly addends: Addends; readonly file: string },
): readonly Problem[] {
  const { table } = imported;
  const codes = table.columns.find(({ header }) => header === dimension.name);
  if (codes === undefined) return [];
  const groups = groupsBeside(imported, dimension.name);
  const withParts = totals.filter(({ parts }) => parts.length > 1);
  const comparisons = compare(sumsOf(codes, withParts, { groups, values: addends.values }), addends);
  const place = { table, file, field: dimension.title };
  return problemsOf(comparisons).map(({ kind, misses }) => problem(kind, misses, place));
}

/** Parts that reach their total but for so much are meant to add up to it. */
const NEAR = 0.01;

/** Noise of doubles in a sum. */
const NOISE = 1e-9;

function compare(sums: readonly Sum[], { values, steps }: Addends): readonly Comparison[] {
  const comparisons = new Map<Total, Comparison>();
  for (const { total, row, sum, parts } of sums) {
    if (row < 0 || parts !== total.parts.length || Number.isNaN(sum + values[row]!)) continue;
    const comparison = comparisons.get(total) ?? { total, fits: 0, near: 0, rounding: [], difference: [] };
    comparisons.set(total, comparison);
    const difference = Math.abs(sum - values[row]!);
    const noise = NOISE * Math.max(1, Math.abs(sum));
    // Each part and the total may be rounded by half a step.
    const bound = (steps[row]! * (parts + 1)) / 2 + noise;
    const miss = { row, sum, total: values[row]! };
    if (difference <= noise) comparison.fits += sum === 0 ? 0 : 1;
    else if (difference <= bound) comparison.rounding.push(miss);
    else {
      comparison.difference.push(miss);
      if (difference <= NEAR * Math.abs(values[row]!)) comparison.near += 1;
    }
  }
  return [...comparisons.values()];
}

type Kind = 'rounding' | 'difference' | 'overlap';

function problemsOf(comparisons: readonly Comparison[]): readonly { kind: Kind; misses: readonly Miss[] }[] {
  const additive = comparisons.filter(addsUp);
  // Regions may be listed in part, such as one district's towns; only a total of everything must add up.
  const never = comparisons.filter((comparison) => !addsUp(comparison) && comparison.total.because === 'total-word');
  const kinds = [
    { kind: 'rounding' as const, misses: additive.flatMap(({ rounding }) => rounding) },
    { kind: 'difference' as const, misses: additive.flatMap(({ difference }) => difference) },
    { kind: 'overlap' as const, misses: never.flatMap(({ difference }) => difference) },
  ];
  return kinds.filter(({ misses }) => misses.length > 0);
}

/** Whether the parts are meant to add up: they mostly do, or there is but one total to compare. */
function addsUp({ total, fits, near, rounding, difference }: Comparison): boolean {
  if (difference.length === 1 && fits + rounding.length === 0) return total.because === 'total-word';
  return fits + rounding.length + near >= difference.length - near;
}

function problem(
  kind: Kind,
  misses: readonly Miss[],
  { table, file, field }: { table: Imported['table']; file: string; field: string },
): Problem {
  const gap = ({ sum, total }: Miss) => Math.abs(sum - total);
  const worst = misses.reduce((largest, miss) => (gap(miss) > gap(largest) ? miss : largest));
  return {
    code: 'total-error',
    severity: 'warning',
    file,
    row: table.rows[worst.row]!,
    line: table.lines[worst.row]!,
    field,
    found: exact(worst.sum),
    expected: `${kind} ${exact(worst.total)}`,
    ...(misses.length > 1 ? { more: misses.length - 1 } : {}),
  };
}

const DIGITS = 15;

function exact(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}
