import { cellLabel } from '../words/cell-words.js';
import { markNumber } from '../words/cell-number.js';
import { listed } from '../words/joined.js';
import { baselineAround, grow, type Stroke } from './geometry.js';
import { CELL_GAP, type HeatFrame, type PlacedCell } from './heatmap-frame.js';
import { hatch } from './hatch.js';
import { missingSign } from './heatmap-key.js';
import type { Box, Label, Mark } from './model.js';
import { labelAt } from './settings.js';
import { toneOf, type Tone } from './value-classes.js';

/** A cell of a heat map. */
export type HeatMark = ValueCellMark | HiddenCellMark | MissingCellMark;

/** A published value: its class, and the number where it fits. */
export interface ValueCellMark extends Mark {
  readonly kind: 'value';
  readonly tone: Tone;
  readonly area: Box;
  readonly value: Label | null;
}

/** A confidential value: as large as every other cell, its word is in the key. */
export interface HiddenCellMark extends Mark {
  readonly kind: 'hidden';
  readonly area: Box;
  readonly hatch: readonly Stroke[];
  /** Middle of the lock-like sign. */
  readonly lock: { readonly x: number; readonly y: number };
}

/** No value: a sign, mostly a dash; the reason is in the label. */
export interface MissingCellMark extends Mark {
  readonly kind: 'missing';
  readonly sign: Label;
}

/** Between a number and the edges of its cell. */
const PADDING = 2;

/** The mark of a cell. */
export function heatMark(placed: PlacedCell, { cube, settings, classes }: HeatFrame): HeatMark {
  const { row, column, cell, box: area } = placed;
  const { language, small, measure } = settings;
  const name = listed([row.text, column.text], settings.language);
  const mark = {
    key: placed.key,
    label: cellLabel(cube, cell, language, name),
    box: grow(area, CELL_GAP / 2),
  };
  const middle = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
  const inMiddle = (text: string) =>
    labelAt(text, { x: middle.x, y: baselineAround(middle.y, small), anchor: 'middle', size: small }, settings);
  if (cell.kind === 'hidden') return { ...mark, kind: 'hidden', area, hatch: hatch(area), lock: middle };
  if (cell.kind === 'missing') return { ...mark, kind: 'missing', sign: inMiddle(missingSign(cell.reason)) };
  const text = markNumber(cube, cell, language);
  const fits = measure(text, small) + 2 * PADDING <= area.width;
  return { ...mark, kind: 'value', tone: toneOf(cell.value, classes), area, value: fits ? inMiddle(text) : null };
}
