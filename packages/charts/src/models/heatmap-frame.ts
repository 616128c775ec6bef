import type { Cell } from '../data/cell.js';
import type { Cube } from '../data/cube.js';
import { markNumber } from '../words/cell-number.js';
import { baselineBelow, TARGET_SIZE } from './geometry.js';
import { heatKey, type HeatKey } from './heatmap-key.js';
import type { GridLine, HeatGrid } from './heatmap-grid.js';
import type { Box, Label } from './model.js';
import { NARROW } from './sizes.js';
import { extent, lineHeightOf, linesAt, wrapped, type Settings } from './settings.js';
import { valueClasses, type ValueClasses } from './value-classes.js';

/** One cell with its place. */
export interface PlacedCell {
  readonly key: string;
  readonly row: GridLine;
  readonly column: GridLine;
  readonly cell: Cell;
  readonly box: Box;
}

/** Everything a heat map is laid out on. */
export interface HeatFrame {
  readonly settings: Settings;
  readonly cube: Cube;
  readonly classes: ValueClasses;
  readonly key: HeatKey;
  readonly names: readonly Label[];
  readonly headers: readonly Label[];
  /** The columns that have room. */
  readonly columns: readonly GridLine[];
  /** Row by row. */
  readonly cells: readonly (readonly PlacedCell[])[];
  /** The number of columns that have no room. */
  readonly leftOut: number;
  /** Bottom of the last row. */
  readonly bottom: number;
}

/** Background between neighbours. */
export const CELL_GAP = 2;
const CELL_HEIGHT = 28;
const CELL_PADDING = 8;
const WIDEST_CELL = 110;
const WIDEST_HEADER = 72;
const WIDEST_NAMES = 0.36;
const NAME_GAP = 12;
const NAME_ABOVE = 3;
const STACKED_GAP = 8;
const HEADER_GAP = 4;
/** More where names stand between the headers and their cells. */
const STACKED_HEADER_GAP = 10;

/**
 * Divides the width into names and columns; under 480 px names stand above their cells. Columns that have no room are
 * left out: the oldest periods, or the last categories.
 */
export function heatFrame(cube: Cube, grid: HeatGrid, settings: Settings, range: readonly number[] = []): HeatFrame {
  const cells = grid.rows.map((_, row) => grid.columns.map((_, column) => grid.cell(row, column)));
  const published = cells.flat().filter((cell) => cell.kind === 'published');
  const classes = valueClasses(published.length > 0 ? [...published.map((cell) => cell.value), ...range] : []);
  const key = heatKey(cube, classes, cells.flat(), settings);
  const stacked = settings.width < NARROW;
  const names = namesOf(grid, stacked, settings);
  const start = stacked ? 0 : names.column;
  const texts = published.map((cell) => markNumber(cube, cell, settings.language));
  const columns = shownColumns(grid, texts, settings.width - start, settings);
  const x = placesOf(columns.width, start, settings);
  const headers = headersOf(
    columns.shown.map(({ line }) => line),
    columns.width,
    x,
    key.bottom,
    settings,
  );
  let y = headers.bottom + (stacked ? STACKED_HEADER_GAP - HEADER_GAP : 0);
  const rows = names.lines.map((lines) => {
    const row = stacked ? rowBelow(lines, y, settings) : rowBeside(lines, y, settings);
    y = row.bottom + (stacked ? STACKED_GAP : CELL_GAP);
    return row;
  });
  return {
    settings,
    cube,
    classes,
    key,
    names: rows.flatMap(({ name }) => name ?? []),
    headers: headers.labels,
    columns: columns.shown.map(({ line }) => line),
    cells: grid.rows.map((row, r) =>
      columns.shown.map(({ line, index }, c) => {
        const { top, bottom } = rows[r]!;
        const box = { x: x(c), y: top, width: columns.width, height: bottom - top };
        return { key: grid.keyOf(row, line), row, column: line, cell: cells[r]![index]!, box };
      }),
    ),
    leftOut: grid.columns.length - columns.shown.length,
    bottom: rows.at(-1)?.bottom ?? headers.bottom,
  };
}

function namesOf({ rows }: HeatGrid, stacked: boolean, settings: Settings) {
  const room = stacked ? settings.width : settings.width * WIDEST_NAMES;
  const lines = rows.map(({ text }) => (text ? wrapped(text, room, settings) : []));
  const { width } = extent(lines.flat(), settings);
  return { lines, column: width > 0 ? Math.ceil(width) + NAME_GAP : 0 };
}

/** As many columns as have room for their headers and values: the newest periods, or the first categories. */
function shownColumns({ columns, overTime }: HeatGrid, texts: readonly string[], room: number, settings: Settings) {
  const { small } = settings;
  const values = extent(texts, settings, small).width;
  const headers = extent(
    columns.map(({ text }) => text),
    settings,
    small,
  ).width;
  const least = Math.max(TARGET_SIZE, values + CELL_PADDING, Math.min(WIDEST_HEADER, headers + CELL_PADDING / 2));
  const fitting = Math.max(1, Math.floor((room + CELL_GAP) / (least + CELL_GAP)));
  const numbered = columns.map((line, index) => ({ line, index }));
  const shown = overTime ? numbered.slice(-fitting) : numbered.slice(0, fitting);
  return { shown, width: Math.min(WIDEST_CELL, (room + CELL_GAP) / Math.max(1, shown.length) - CELL_GAP) };
}

/** The left edge of each column, mirrored when the layout is right-to-left. */
function placesOf(width: number, start: number, settings: Settings): (column: number) => number {
  return (column) => {
    const distance = start + column * (width + CELL_GAP);
    return settings.direction === 'ltr' ? distance : settings.width - distance - width;
  };
}

/** The columns' names in the middle above them, on the foot of the highest. */
function headersOf(
  columns: readonly GridLine[],
  width: number,
  x: (column: number) => number,
  top: number,
  settings: Settings,
): { readonly labels: readonly Label[]; readonly bottom: number } {
  const { small } = settings;
  const lines = columns.map(({ text }) => (text ? wrapped(text, width, settings, 3, small) : []));
  const heights = lines.map((text) => (text.length > 0 ? extent(text, settings, small).height : 0));
  const height = Math.max(0, ...heights);
  const labels = lines.flatMap((text, i): readonly Label[] => {
    if (text.length === 0) return [];
    const y = baselineBelow(top + height - heights[i]!, small);
    return [linesAt(text, { x: x(i) + width / 2, y, anchor: 'middle', size: small }, settings)];
  });
  return { labels, bottom: height > 0 ? top + Math.ceil(height) + HEADER_GAP : top };
}

interface PlacedRow {
  readonly name: Label | null;
  readonly top: number;
  readonly bottom: number;
}

function rowBeside(lines: readonly string[], top: number, settings: Settings): PlacedRow {
  const { height } = extent(lines, settings);
  const bottom = top + Math.max(CELL_HEIGHT, Math.ceil(height) + CELL_GAP);
  return { name: nameAt(lines, (top + bottom - height) / 2, settings), top, bottom };
}

function rowBelow(lines: readonly string[], y: number, settings: Settings): PlacedRow {
  const top = lines.length > 0 ? y + lines.length * lineHeightOf(settings.size) + NAME_ABOVE : y;
  return { name: nameAt(lines, y, settings), top, bottom: top + CELL_HEIGHT };
}

function nameAt(lines: readonly string[], top: number, settings: Settings): Label | null {
  if (lines.length === 0) return null;
  const x = settings.direction === 'ltr' ? 0 : settings.width;
  return linesAt(lines, { x, y: baselineBelow(top, settings.size) }, settings);
}
