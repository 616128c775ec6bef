import type { Cell, PublishedCell } from '../data/cell.js';
import type { Cube } from '../data/cube.js';
import { cellLabel } from '../words/cell-words.js';
import { listed } from '../words/joined.js';
import { baselineBelow, hittable } from './geometry.js';
import { hiddenSlot, type HiddenSlot } from './hidden-slot.js';
import type { Label, Mark } from './model.js';
import type { Pairs } from '../data/pairs.js';
import { rowReason } from './row-reason.js';
import { planRows, type PlannedRow } from './rows.js';
import { lineHeightOf, linesAt, wrapped, type Settings } from './settings.js';

/** A confidential value, in a slot of the same size for each of them, or the reason of a missing one. */
export type SlopeGapMark = HiddenGapMark | MissingGapMark;

interface HiddenGapMark extends Mark, HiddenSlot {
  readonly kind: 'hidden';
}

interface MissingGapMark extends Mark {
  readonly kind: 'missing';
  readonly words: Label;
}

/** The categories with a gap: a column for each period, in the order of the categories. */
export interface SlopeGaps {
  readonly periods: readonly Label[];
  readonly names: readonly Label[];
  readonly marks: readonly SlopeGapMark[];
  /** The lower edge; `top` when there are no gaps. */
  readonly bottom: number;
}

const GAP = 14;
const HEADER_GAP = 6;
const COLUMN_GAP = 8;

/** Lists the gaps from `top` on, away from the axis of values, so that no place hints at what is hidden. */
export function slopeGaps({ rows, sides }: Pairs, top: number, cube: Cube, settings: Settings): SlopeGaps {
  const gapped = rows.filter((pair) => pair.cells.some((cell) => cell.kind !== 'published'));
  if (gapped.length === 0) return { periods: [], names: [], marks: [], bottom: top };
  const headerTop = top + (top > 0 ? GAP : 0);
  const names = gapped.map((pair) => pair.label);
  const { column } = planRows(names, 0, settings);
  const half = (settings.width - column) / 2;
  const lines = sides.map((side) => wrapped(side.label, half - COLUMN_GAP, settings, 2));
  const headerHeight = Math.max(...lines.map((text) => text.length)) * lineHeightOf(settings.size);
  const plan = planRows(names, headerTop + headerHeight + HEADER_GAP, settings);
  const edges = [0, 1].map((i) => {
    const distance = column + i * half;
    return settings.direction === 'ltr' ? distance : settings.width - distance;
  });
  const y = baselineBelow(headerTop, settings.size);
  return {
    periods: lines.map((text, i) => linesAt(text, { x: edges[i]!, y }, settings)),
    names: plan.rows.flatMap((row) => row.name ?? []),
    marks: gapped.flatMap((pair, n) =>
      [0, 1].flatMap((i) => {
        const cell = pair.cells[i as 0 | 1];
        if (cell.kind === 'published') return [];
        const name = listed([pair.label, sides[i as 0 | 1].label], settings.language);
        const mark = {
          at: { row: rows.indexOf(pair), column: i },
          key: `${pair.key}.${sides[i as 0 | 1].key}`,
          label: cellLabel(cube, cell, settings.language, name),
        };
        return gapMark(mark, cell, { row: plan.rows[n]!, edge: edges[i]!, room: half - COLUMN_GAP }, settings);
      }),
    ),
    bottom: Math.ceil(plan.bottom),
  };
}

interface GapPlace {
  readonly row: PlannedRow;
  readonly edge: number;
  readonly room: number;
}

function gapMark(
  named: Pick<Mark, 'key' | 'label' | 'at'>,
  cell: Exclude<Cell, PublishedCell>,
  { row, edge, room }: GapPlace,
  settings: Settings,
): SlopeGapMark {
  const { barTop, bottom } = row;
  const x = settings.direction === 'ltr' ? edge : edge - room;
  const mark = { ...named, box: hittable({ x, y: barTop, width: room, height: bottom - barTop }) };
  if (cell.kind === 'hidden') return { ...mark, kind: 'hidden', ...hiddenSlot(edge, barTop, settings) };
  return { ...mark, kind: 'missing', words: rowReason(cell.reason, { edge, barTop, room }, settings) };
}
