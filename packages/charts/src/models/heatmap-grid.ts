import { listed } from '../words/joined.js';
import type { Cell } from '../data/cell.js';
import { periodOf, type Category, type Cube } from '../data/cube.js';
import { categoryLabel } from '../data/labels.js';

/** A row or a column of a heat map. */
export interface GridLine {
  readonly key: string;
  readonly text: string;
}

/** What crosses in a heat map, before it has a place. */
export interface HeatGrid {
  readonly rows: readonly GridLine[];
  readonly columns: readonly GridLine[];
  /** Whether the columns are periods, of which the newest matter most. */
  readonly overTime: boolean;
  readonly cell: (row: number, column: number) => Cell;
  /** The key of a cell: the codes of its categories in the dataset's order, or of its row and period. */
  readonly keyOf: (row: GridLine, column: GridLine) => string;
}

/**
 * Categories and periods; of a breakdown by two dimensions both at one period, the one with more categories as rows.
 * Of more dimensions every combination is a row over time; a total has one row, a dataset without periods one column, an empty dataset neither.
 */
export function heatGrid(cube: Cube, code: string | undefined): HeatGrid {
  if (cube.dataset.value.length === 0) {
    return { rows: [], columns: [], overTime: true, cell: () => ({ kind: 'missing', reason: '' }), keyOf: () => '' };
  }
  const dimensions = Object.keys(cube.rows[0]!.at).filter((id) => categoriesOf(cube, id).length > 1);
  const [first, second, ...more] = dimensions.sort(
    (a, b) => categoriesOf(cube, b).length - categoriesOf(cube, a).length,
  );
  if (first === undefined || second === undefined || more.length > 0) return overTime(cube);
  return crossed(cube, [first, second], code);
}

function overTime(cube: Cube): HeatGrid {
  const periods = cube.periods.length > 0 ? cube.periods : [undefined];
  return {
    rows: cube.rows.map(({ key, label }) => ({ key: key || 'total', text: label })),
    columns: periods.map((period) => ({ key: period?.code ?? 'all', text: period?.text ?? '' })),
    overTime: true,
    cell: (row, column) => cube.cell(periods[column], cube.rows[row]!),
    keyOf: (row, column) => `${row.key}.${column.key}`,
  };
}

function crossed(cube: Cube, [first, second]: readonly [string, string], code: string | undefined): HeatGrid {
  const lines = (id: string) =>
    categoriesOf(cube, id).map((key) => ({ key, text: categoryLabel(cube.dataset, id, key, cube.language.tag) }));
  const [rows, columns] = [lines(first), lines(second)];
  const period = periodOf(cube, code);
  // Dimensions with one category are the same for every cell.
  const { at } = cube.rows[0]!;
  const atCell = (row: GridLine, column: GridLine) => ({ ...at, [first]: row.key, [second]: column.key });
  const keyOf = (row: GridLine, column: GridLine) => Object.values(atCell(row, column)).join('.');
  const place = (row: GridLine, column: GridLine): Category => ({
    key: keyOf(row, column),
    label: listed([row.text, column.text], cube.language),
    at: atCell(row, column),
  });
  return {
    rows,
    columns,
    overTime: false,
    cell: (row, column) => cube.cell(period, place(rows[row]!, columns[column]!)),
    keyOf,
  };
}

function categoriesOf({ dataset }: Cube, id: string): readonly string[] {
  return dataset.dimension[id]!.category.index;
}
