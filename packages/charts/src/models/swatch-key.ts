import { baselineBelow } from './geometry.js';
import type { Box, Label } from './model.js';
import { extent, lineHeightOf, linesAt, wrapped, type Settings } from './settings.js';

/** A name behind a small box of its colour. */
export interface SwatchName {
  readonly swatch: Box;
  readonly label: Label;
}

/** The names of all colours in their order, and where what follows may begin. */
export interface SwatchKey {
  readonly entries: readonly SwatchName[];
  readonly bottom: number;
}

const SWATCH = 12;
const SWATCH_GAP = 6;
const ENTRY_GAP = 18;
const ROW_GAP = 4;
const KEY_GAP = 8;

/** A key that wraps; names that are wider than the chart are shortened. Takes no room for no names. */
export function swatchKey(names: readonly string[], top: number, settings: Settings): SwatchKey {
  const rowHeight = lineHeightOf(settings.small) + ROW_GAP;
  let [offset, y] = [0, top];
  const entries = names.map((name) => {
    const needed = swatchNameWidth(name, settings);
    if (offset > 0 && offset + needed > settings.width) [offset, y] = [0, y + rowHeight];
    const entry = swatchName(name, offset, y, settings);
    offset += needed + ENTRY_GAP;
    return entry;
  });
  return { entries, bottom: entries.length > 0 ? y + rowHeight + KEY_GAP : top };
}

/** A name `offset` px from the start edge of the chart, in as many lines as it may have, shortened where it needs more. */
export function swatchName(name: string, offset: number, top: number, settings: Settings, mostLines = 1): SwatchName {
  const { small, width, direction } = settings;
  const lines = wrapped(name, width - offset - SWATCH - SWATCH_GAP, settings, mostLines, small);
  const at = (distance: number) => (direction === 'ltr' ? offset + distance : width - offset - distance);
  return {
    swatch: { x: direction === 'ltr' ? at(0) : at(SWATCH), y: top + 1, width: SWATCH, height: SWATCH },
    label: linesAt(lines, { x: at(SWATCH + SWATCH_GAP), y: baselineBelow(top + 1, small), size: small }, settings),
  };
}

function swatchNameWidth(name: string, settings: Settings): number {
  return Math.min(settings.width, SWATCH + SWATCH_GAP + extent([name], settings, settings.small).width);
}
