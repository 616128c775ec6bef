import type { ReleasedCell, ReleasedTable, Rounding, ShownNumber } from '../release.js';
import type { Interval } from '../solve/system.js';

/** What a shown number says about the exact one: half a unit of its last decimal place to either side. */
export function shownInterval({ value, decimals }: ShownNumber): Interval {
  const half = 0.5 * 10 ** -decimals;
  return [value - half, value + half];
}

/** How far the true number may be below and above one that was rounded for protection. */
const ROUNDED: Readonly<Record<Rounding['method'], (base: number) => readonly [below: number, above: number]>> = {
  nearest: (base) => [Math.floor(base / 2), Math.floor(base / 2)],
  // Each group of `base` numbers from 1 on has its middle: with 6, 1–6 is 3, 7–12 is 9; 0 is 0.
  midpoint: (base) => [Math.ceil(base / 2) - 1, Math.floor(base / 2)],
  controlled: (base) => [base - 1, base - 1],
};

/** What a shown number of people says: itself, or what its rounding leaves open; `parts` rounded numbers were added up. */
export function peopleInterval({ value, decimals }: ShownNumber, rounding: Rounding | null, parts = 1): Interval {
  if (!Number.isInteger(value)) return shownInterval({ value, decimals });
  if (rounding === null || (rounding.method === 'midpoint' && value === 0)) return [value, value];
  const [below, above] = ROUNDED[rounding.method](rounding.base);
  return [Math.max(0, value - parts * below), value + parts * above];
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
