import type { Label } from './model.js';
import { extent, linesAt, lineHeightOf, wrapped, type Settings } from './settings.js';
import { baselineBelow, type Stroke } from './geometry.js';
import { BAR_HEIGHT, NARROW } from './sizes.js';

/** Rows of bars with their names at the start edge or above. */
export interface RowPlan {
  /** Whether names stand above the bars. */
  readonly stacked: boolean;
  /** Width of the column of names with its gap; 0 when names stand above. */
  readonly column: number;
  readonly rows: readonly PlannedRow[];
  /** Bottom of the last row. */
  readonly bottom: number;
}

/** A row's name and edges. */
export interface PlannedRow {
  /** Null when the row has no name. */
  readonly name: Label | null;
  /** Upper and lower edge of the row, and of what lies in it: its bar, or several. */
  readonly top: number;
  readonly bottom: number;
  readonly barTop: number;
  readonly barBottom: number;
}

const WIDEST_COLUMN = 0.36;
const COLUMN_GAP = 12;
const ROW_GAP = 10;
const STACKED_GAP = 14;
const NAME_GAP = 3;
const MOST_LINES = 3;
/** How far a zero line sticks out above and below its bar. */
const OVERHANG = 2;

/**
 * Places the names of all rows from `top` downwards; the bars lie in the middle of their rows, or under the
 * names, which then leave `reserved` px at the end of their line free. A row is as thick as `heights` says in its
 * place, as thick as one bar by default.
 */
export function planRows(
  names: readonly string[],
  top: number,
  settings: Settings,
  reserved = 0,
  heights: readonly number[] = [],
): RowPlan {
  const named = names.some(Boolean);
  const stacked = named && settings.width < NARROW;
  const room = stacked ? settings.width - reserved : settings.width * WIDEST_COLUMN;
  const lines = names.map((name) => wrapped(name, room, settings, MOST_LINES));
  const column = stacked || !named ? 0 : Math.ceil(extent(lines.flat(), settings).width) + COLUMN_GAP;
  let y = top;
  const rows = lines.map((text, i) => {
    const height = heights[i] ?? BAR_HEIGHT;
    const row = stacked ? nameAbove(text, y, height, settings) : nameBeside(text, y, height, settings);
    y = row.bottom + (stacked ? STACKED_GAP : ROW_GAP);
    return row;
  });
  return { stacked, column, rows, bottom: rows.at(-1)?.bottom ?? top };
}

/** The line at which bars start: one through all rows, or one for each bar when names stand between them. */
export function zeroLines(rows: readonly PlannedRow[], stacked: boolean, x: number): readonly Stroke[] {
  const line = (first: PlannedRow, last: PlannedRow) => ({
    x1: x,
    y1: first.barTop - OVERHANG,
    x2: x,
    y2: last.barBottom + OVERHANG,
  });
  const [first, last] = [rows[0], rows.at(-1)];
  if (stacked || !first || !last) return rows.map((row) => line(row, row));
  return [line(first, last)];
}

function nameAbove(lines: readonly string[], top: number, thickness: number, settings: Settings): PlannedRow {
  const barTop = top + lines.length * lineHeightOf(settings.size) + NAME_GAP;
  const barBottom = barTop + thickness;
  return { name: nameAt(lines, top, settings), top, bottom: barBottom + 2, barTop, barBottom };
}

function nameBeside(lines: readonly string[], top: number, thickness: number, settings: Settings): PlannedRow {
  const { height } = extent(lines, settings);
  const bottom = top + Math.max(thickness, Math.ceil(height));
  const barTop = (top + bottom - thickness) / 2;
  return {
    name: nameAt(lines, (top + bottom - height) / 2, settings),
    top,
    bottom,
    barTop,
    barBottom: barTop + thickness,
  };
}

function nameAt(lines: readonly string[], top: number, settings: Settings): Label | null {
  if (!lines.some(Boolean)) return null;
  const x = settings.direction === 'ltr' ? 0 : settings.width;
  return linesAt(lines, { x, y: baselineBelow(top, settings.size) }, settings);
}
