import type { Category, Cube } from '../data/cube.js';
import { drawnReferences, referenceValues } from '../data/references.js';
import { formatBare } from '../words/numbers.js';
import { gapWords, valueWords } from '../words/cell-words.js';
import { say } from '../words/say.js';
import { baselineBelow } from './geometry.js';
import { hiddenSlot, type HiddenSlot } from './hidden-slot.js';
import type { Box, Label } from './model.js';
import { valuesOf } from './row-line.js';
import { BAR_HEIGHT } from './sizes.js';
import { extent, lineHeightOf, linesAt, STRONG_WIDTH, wrapped, type Settings } from './settings.js';
import { valueAxis, type ValueAxis } from './value-axis.js';

/** A category with the place of its small chart. */
export interface PlacedPanel {
  readonly row: Category;
  readonly plot: Box;
  /** The category's name and its newest value, above the plot. */
  readonly titles: readonly Label[];
  /** Whether it stands first in its line, where the values of the axis are. */
  readonly leads: boolean;
}

/** Everything that small multiples are laid out on. */
export interface MultiplesFrame {
  readonly settings: Settings;
  readonly cube: Cube;
  readonly axis: ValueAxis;
  /** The sign of confidential values and its word, above all charts; null when there is none. */
  readonly key: HiddenSlot | null;
  readonly panels: readonly PlacedPanel[];
  /** Bottom of the last line of charts, with its axis of time. */
  readonly bottom: number;
}

/** Between an axis and its labels. */
export const TICK_GAP = 6;
const NARROWEST_PANEL = 260;
const MOST_COLUMNS = 4;
const COLUMN_GAP = 24;
const ROW_GAP = 20;
const PLOT_HEIGHT = 84;
/** Room above the plot for a dot at its upper edge, and below the titles. */
const HEADROOM = 9;
const UNIT_GAP = 8;
const KEY_GAP = 12;
const MOST_NAME_LINES = 5;
const MOST_LINES = 2;

/** Divides the width into as many columns as leave a small chart 260 px: one at 320 px, two at 640, three at 1100. */
export function multiplesFrame(cube: Cube, settings: Settings): MultiplesFrame {
  const rows = cube.dataset.value.length > 0 ? cube.rows : [];
  const values = valuesOf(cube, rows);
  const held = values.length > 0 ? referenceValues(drawnReferences(cube)) : [];
  const axis = valueAxis([...values, ...held], cube.unit, settings.extent);
  const { width, x, columns } = columnsOf(rows.length, gutterOf(axis, settings), settings);
  const top = cube.unit ? lineHeightOf(settings.small) + UNIT_GAP : 0;
  const hasHidden = rows.some((row) => cube.periods.some((period) => cube.cell(period, row).kind === 'hidden'));
  const key = hasHidden ? hiddenSlot(settings.direction === 'ltr' ? 0 : settings.width, top, settings) : null;
  let y = key ? top + BAR_HEIGHT + KEY_GAP : top;
  const panels: PlacedPanel[] = [];
  for (let first = 0; first < rows.length; first += columns) {
    const line = rows.slice(first, first + columns).map((row) => ({ row, ...titleLines(cube, row, width, settings) }));
    const plotTop = y + Math.max(...line.map(({ height }) => height)) + HEADROOM;
    panels.push(
      ...line.map(({ row, name, newest }, column) => ({
        row,
        plot: { x: x(column), y: plotTop, width, height: PLOT_HEIGHT },
        titles: titlesAt(name, newest, x(column), width, y, settings),
        leads: column === 0,
      })),
    );
    y = plotTop + PLOT_HEIGHT + TICK_GAP + lineHeightOf(settings.small) + ROW_GAP;
  }
  return { settings, cube, axis, key, panels, bottom: rows.length > 0 ? y - ROW_GAP : y };
}

function columnsOf(count: number, gutter: number, { width, direction }: Settings) {
  const room = width - gutter;
  const fitting = Math.floor((room + COLUMN_GAP) / (NARROWEST_PANEL + COLUMN_GAP));
  const columns = Math.max(1, Math.min(fitting, count, MOST_COLUMNS));
  const panel = (room + COLUMN_GAP) / columns - COLUMN_GAP;
  const x = (column: number) => {
    const distance = gutter + column * (panel + COLUMN_GAP);
    return direction === 'ltr' ? distance : width - distance - panel;
  };
  return { columns, width: panel, x };
}

function gutterOf({ ticks, decimals }: ValueAxis, settings: Settings): number {
  const texts = ticks.map((tick) => formatBare(settings.language, tick, { label: '', decimals }));
  return texts.length > 0 ? Math.ceil(extent(texts, settings, settings.small).width) + TICK_GAP : 0;
}

/** The name, and the newest period with its value, its secret or its reason. */
function titleLines(cube: Cube, row: Category, width: number, settings: Settings) {
  const { language, size } = settings;
  const period = cube.periods.at(-1);
  const cell = cube.cell(period, row);
  const value = cell.kind === 'published' ? valueWords(cube, cell, language) : gapWords(cell, language);
  const text = period ? say(language, 'mark.named', { name: period.text, value }) : value;
  const name = row.label ? wrapped(row.label, width / STRONG_WIDTH, settings, MOST_NAME_LINES) : [];
  const newest = wrapped(text, width, settings, MOST_LINES);
  return { name, newest, height: (name.length + newest.length) * lineHeightOf(size) };
}

function titlesAt(
  name: readonly string[],
  newest: readonly string[],
  left: number,
  width: number,
  top: number,
  settings: Settings,
): readonly Label[] {
  const x = settings.direction === 'ltr' ? left : left + width;
  const below = top + name.length * lineHeightOf(settings.size);
  const at = (lines: readonly string[], y: number) =>
    lines.length > 0 ? [linesAt(lines, { x, y: baselineBelow(y, settings.size) }, settings)] : [];
  return [...at(name, top), ...at(newest, below)];
}
