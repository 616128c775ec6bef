import type { ReleasedCell, ReleasedTable, Rounding, ShownNumber } from '../release.js';
import type { Interval } from '../solve/system.js';

/** What a shown number says about the exact one: half a unit of its last decimal place to either side. */
export function shownInterval({ value, decimals }: ShownNumber): Interval {
  const half = 0.5 * 10 ** -decimals;
  return [value - half, value + half];
}

/** What a count that was rounded for protection says about the true one. */
const ROUNDED: Readonly<Record<Rounding['method'], (value: number, base: number) => Interval>> = {
  nearest: (value, base) => [value - Math.floor(base / 2), value + Math.floor(base / 2)],
  // Each group of `base` numbers from 1 on has its middle: 1–6 is 3, 7–12 is 9; 0 is 0.
  midpoint: (value, base) =>
    value === 0 ? [0, 0] : [value - (Math.floor(base / 2) - (base % 2 === 0 ? 1 : 0)), value + Math.floor(base / 2)],
  controlled: (value, base) => [value - base + 1, value + base - 1],
};

/** What a shown number of people says: itself, or what its rounding leaves open. */
export function peopleInterval({ value, decimals }: ShownNumber, rounding: Rounding | null): Interval {
  if (!Number.isInteger(value)) return shownInterval({ value, decimals });
  if (rounding === null) return [value, value];
  const [lower, upper] = ROUNDED[rounding.method](value, rounding.base);
  return [Math.max(0, lower), upper];
}

/** The first of these measures that a cell shows. */
export function shownNumber(cell: ReleasedCell, measures: readonly string[] = [], answer = 0): ShownNumber | undefined {
  const shown = cell.numbers[answer] ?? {};
  return measures.map((measure) => shown[measure]).find((number) => number !== undefined);
}

/** Usual multiples of rates: 1, per cent, per 1000 and so on. */
const MULTIPLES = [1, 100, 1000, 10_000, 100_000, 1_000_000];

/** By what a share or rate was multiplied: shares by 100, rates as their published numbers show; null when they do not. */
export function multipleOf(
  table: ReleasedTable,
  { rest, share }: { rest?: true; share?: readonly string[] },
): number | null {
  if (rest) return 100;
  const rates = table.cells.flatMap((cell) => {
    const [count, base, rate] = [['count'], ['base'], share].map((measures) => shownNumber(cell, measures));
    return count && base && rate && base.value > 0 ? [{ plain: count.value / base.value, rate }] : [];
  });
  if (rates.every(({ plain }) => plain === 0)) return null;
  const fits = (multiple: number) =>
    rates.every(({ plain, rate }) => {
      const [lower, upper] = shownInterval(rate);
      return multiple * plain >= lower - 1e-9 && multiple * plain <= upper + 1e-9;
    });
  return MULTIPLES.find(fits) ?? null;
}
