import type { Cell } from './cell.js';
import { breakdownDimensions } from './breakdown.js';
import { rowsOf, type Category, type Cube } from './cube.js';
import { MOST_SERIES } from './most-series.js';
import { timeDimension, type PeriodPoint } from './periods.js';

/** A breakdown read in two directions: groups, each divided into the same series. */
export interface Grid {
  readonly groups: readonly Category[];
  readonly series: readonly Category[];
  /** The periods that are the series; empty where these are categories. */
  readonly periods: readonly PeriodPoint[];
  readonly cell: (group: Category, series: Category) => Cell;
}

/** The newest periods that stand side by side. */
const MOST_PERIODS = 4;

/**
 * The groups of the first dimension, divided by the categories of the further ones at `period`; a single series without
 * a name where there is one dimension. No groups for an empty dataset. Throws a RangeError for more than six series.
 */
export function crossedGrid(cube: Cube, period: PeriodPoint | undefined): Grid {
  const [first, ...further] = manifold(cube);
  return gridOf(cube, period, groupsOf(cube, first), rowsOf(cube.dataset, further, cube.language));
}

/**
 * The groups of the first dimension, divided by that of the second at `period`, or by up to four periods that end with
 * `period` where there is no second. No groups for an empty dataset. Throws a RangeError for more than six series.
 */
export function groupedGrid(cube: Cube, period: PeriodPoint | undefined): Grid {
  const [first, second] = manifold(cube);
  const time = timeDimension(cube.dataset);
  if (second !== undefined || time === undefined) return crossedGrid(cube, period);
  const end = cube.periods.findIndex(({ code }) => code === period?.code) + 1;
  const periods = cube.periods.slice(Math.max(0, end - MOST_PERIODS), end);
  const series = periods.map(({ code, text }) => ({ key: code, label: text, at: { [time]: code } }));
  return { ...gridOf(cube, undefined, groupsOf(cube, first), series), periods };
}

/** The dimensions with more than one category. */
function manifold({ dataset }: Cube): readonly string[] {
  return breakdownDimensions(dataset).filter((id) => dataset.dimension[id]!.category.index.length > 1);
}

function groupsOf({ dataset, language }: Cube, id: string | undefined): readonly Category[] {
  return dataset.value.length === 0 ? [] : rowsOf(dataset, id === undefined ? [] : [id], language);
}

function gridOf(
  cube: Cube,
  period: PeriodPoint | undefined,
  groups: readonly Category[],
  series: readonly Category[],
): Grid {
  if (groups.length > 0 && series.length > MOST_SERIES)
    throw new RangeError(
      `too many series: ${series.length}; expected at most ${MOST_SERIES} categories in the second dimension, or view "bar"`,
    );
  // Dimensions of one category are in every row, so any row knows where the others lie.
  const at = cube.rows[0]?.at;
  return {
    groups,
    series,
    periods: [],
    cell: (group, part) => cube.cell(period, { ...group, at: { ...at, ...group.at, ...part.at } }),
  };
}
