import type { BarMark } from './bar-marks.js';
import { baselineAround, labelBox } from './geometry.js';
import type { Box, Label } from './model.js';
import { seriesNumber, type SeriesNumber } from '../data/series-number.js';
import { labelAt, type Settings } from './settings.js';
import { swatchKey } from './swatch-key.js';

/** The name of a series: at its bar, or behind a swatch of its colour. */
export interface SeriesName {
  readonly series: SeriesNumber;
  readonly label: Label;
  readonly swatch: Box | null;
}

/** The names of all series and where the bars may begin. */
export interface SeriesNames {
  readonly entries: readonly SeriesName[];
  readonly bottom: number;
}

const NAME_GAP = 10;

/**
 * Names behind the values of the first bars where all of them fit, else a key that begins at `top`; `bars` are laid out
 * from `top` and empty where a key is wanted. Nothing for series without names.
 */
export function seriesNames(
  names: readonly string[],
  bars: readonly BarMark[],
  top: number,
  settings: Settings,
): SeriesNames {
  if (!names.some(Boolean)) return { entries: [], bottom: top };
  const direct = bars.length > 0 ? names.map((name, i) => nameBehind(name, bars[i]!, settings)) : [null];
  if (direct.every((label) => label !== null)) return { entries: direct.map(atBar), bottom: top };
  return keyOf(names, top, settings);
}

/** The key of series above all bars; takes no room when they have no names. */
export function keyOf(names: readonly string[], top: number, settings: Settings): SeriesNames {
  const { entries, bottom } = swatchKey(names.filter(Boolean), top, settings);
  return { entries: entries.map((entry, i) => ({ ...entry, series: seriesNumber(i) })), bottom };
}

function atBar(label: Label, i: number): SeriesName {
  return { series: seriesNumber(i), label, swatch: null };
}

/** Behind the last text at a bar; null where the chart ends before the name does, and at a bar that points backwards. */
function nameBehind(name: string, bar: BarMark, settings: Settings): Label | null {
  const { direction, measure, small, width } = settings;
  if (bar.kind === 'value' && bar.value.anchor === 'end') return null;
  const last = labelBox(lastText(bar), direction, measure);
  const x = direction === 'ltr' ? last.x + last.width + NAME_GAP : last.x - NAME_GAP;
  const y = baselineAround(bar.box.y + bar.box.height / 2, small);
  const label = labelAt(name, { x, y, size: small }, settings);
  const box = labelBox(label, direction, measure);
  return box.x >= 0 && box.x + box.width <= width ? label : null;
}

function lastText(bar: BarMark): Label {
  switch (bar.kind) {
    case 'value':
      return bar.value;
    case 'hidden':
      return bar.word;
    case 'missing':
      return bar.words;
  }
}
