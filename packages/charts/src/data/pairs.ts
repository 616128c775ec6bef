import type { Cell } from './cell.js';
import { listed } from '../words/joined.js';
import { periodOf, type Category, type Cube } from './cube.js';
import { breaksWithin } from './dated.js';
import { categoryLabel } from './labels.js';
import type { PeriodPoint } from './periods.js';

/** One of the two things that are compared: the first or the newest period, or one of two categories. */
export interface Side {
  readonly key: string;
  readonly label: string;
}

/** A category with its two cells. */
export interface Pair {
  readonly key: string;
  /** '' for the total. */
  readonly label: string;
  /** The keys of the two cells: the codes of the categories in the dataset's order, then the period. */
  readonly cellKeys: readonly [string, string];
  readonly cells: readonly [Cell, Cell];
  /** Whether a line may join the two: false where a break in the series lies between them. */
  readonly comparable: boolean;
}

/** Two numbers for each category. */
export interface Pairs {
  /** Both with an empty label when there are no rows. */
  readonly sides: readonly [Side, Side];
  readonly rows: readonly Pair[];
  /** Whether the two are periods, so that a difference is a change; else they are categories. */
  readonly overTime: boolean;
  /** Whether a break in the series lies between the two periods. */
  readonly broken: boolean;
  /** The periods that the pairs span, from the first to the newest; the one of two categories; none without time. */
  readonly periods: readonly PeriodPoint[];
}

const NOTHING: Pairs = {
  sides: [side('first', ''), side('newest', '')],
  rows: [],
  overTime: true,
  broken: false,
  periods: [],
};

/**
 * The two categories of the last dimension that has two of them, in one period, when there is a second dimension; else
 * the first and the newest period. `code` is the period for two categories, the newest by default.
 */
export function pairsOf(cube: Cube, code?: string): Pairs {
  const wide = dimensionsOf(cube).filter(({ codes }) => codes.length > 1);
  const compared = wide.findLast(({ codes }) => codes.length === 2);
  return compared && wide.length > 1 ? categoryPairs(cube, compared, code) : periodPairs(cube);
}

/** The first and the newest period of each category; no rows when there are fewer than two periods. */
export function periodPairs(cube: Cube): Pairs {
  const [first, newest] = [cube.periods[0], cube.periods.at(-1)];
  if (!first || !newest || first === newest) return NOTHING;
  const broken = breaksWithin(cube, cube.periods).length > 0;
  const isBroken = (row: Category) =>
    cube.periods.slice(1).some((period) => {
      const cell = cube.cell(period, row);
      return cell.kind === 'published' && cell.status === 'B';
    });
  const rows = cube.rows.map((row) => ({
    key: row.key || 'total',
    label: row.label,
    cellKeys: [`${row.key || 'total'}.${first.code}`, `${row.key || 'total'}.${newest.code}`] as const,
    cells: [cube.cell(first, row), cube.cell(newest, row)] as const,
    comparable: !broken && !isBroken(row),
  }));
  const sides = [side(first.code, first.text), side(newest.code, newest.text)] as const;
  return { sides, rows, overTime: true, broken, periods: cube.periods };
}

/** Whether both values are known and a line may lead from one to the other. */
export function isJoined({ cells, comparable }: Pair): boolean {
  return comparable && cells.every((cell) => cell.kind === 'published');
}

interface Compared {
  readonly id: string;
  readonly codes: readonly string[];
}

function categoryPairs(cube: Cube, { id, codes }: Compared, code?: string): Pairs {
  const period = periodOf(cube, code);
  const [a, b] = [codes[0]!, codes[1]!];
  const cell = (row: Category, category: string) => cube.cell(period, { ...row, at: { ...row.at, [id]: category } });
  const rows = cube.rows
    .filter((row) => row.at[id] === a)
    .map((row) => ({
      ...withoutDimension(cube, row, id),
      cellKeys: [keyWith(row, id, a), keyWith(row, id, b)] as const,
      cells: [cell(row, a), cell(row, b)] as const,
      comparable: true,
    }));
  const named = (category: string) => side(category, categoryLabel(cube.dataset, id, category, cube.language.tag));
  return { sides: [named(a), named(b)], rows, overTime: false, broken: false, periods: period ? [period] : [] };
}

/** The key of the row that has another category of one dimension. */
function keyWith({ at }: Category, id: string, category: string): string {
  return Object.values({ ...at, [id]: category }).join('.');
}

/** The key and the name of a row by its other dimensions. */
function withoutDimension(cube: Cube, row: Category, id: string): Pick<Pair, 'key' | 'label'> {
  const wide = new Set(dimensionsOf(cube).flatMap((dimension) => (dimension.codes.length > 1 ? dimension.id : [])));
  const others = Object.entries(row.at).filter(([dimension]) => dimension !== id);
  const names = others.filter(([dimension]) => wide.has(dimension));
  return {
    key: others.map(([, category]) => category).join('.'),
    label: listed(
      names.map(([dimension, category]) => categoryLabel(cube.dataset, dimension, category, cube.language.tag)),
      cube.language,
    ),
  };
}

function dimensionsOf(cube: Cube): readonly Compared[] {
  return Object.keys(cube.rows[0]?.at ?? {}).map((id) => ({
    id,
    codes: [...new Set(cube.rows.map((row) => row.at[id]!))],
  }));
}

function side(key: string, label: string): Side {
  return { key, label };
}
