import { formatBare } from '../words/numbers.js';
import { placedBreaks } from './break-labels.js';
import { baselineAround, baselineBelow, type Stroke } from './geometry.js';
import { linear } from './linear.js';
import type { LinePeriodMark } from './line-marks.js';
import type { Segment } from './line-segments.js';
import type { Label } from './model.js';
import { rowLine } from './row-line.js';
import { labelAt } from './settings.js';
import { TICK_GAP, type MultiplesFrame, type PlacedPanel } from './small-multiples-frame.js';
import { middleOf, timeScale } from './time-scale.js';
import { timeTicks } from './time-ticks.js';

/** One category's small chart. */
export interface Panel {
  /** The category's name, where there is one, and its newest value. */
  readonly titles: readonly Label[];
  readonly grid: readonly Stroke[];
  /** The line at zero; null when zero is not in the plot. */
  readonly zero: Stroke | null;
  /** Values at the start of a line of charts, and periods below each. */
  readonly ticks: readonly Label[];
  readonly breaks: readonly PanelBreak[];
  readonly segments: readonly Segment[];
  readonly marks: readonly LinePeriodMark[];
}

/** A dated break as a line in a small chart; its words stand once below all of them. */
export interface PanelBreak {
  readonly key: string;
  readonly text: string;
  readonly line: Stroke;
}

/** Draws up a placed panel. */
export function panelOf(placed: PlacedPanel, { cube, axis, settings }: MultiplesFrame): Panel {
  const { plot, row, titles } = placed;
  const x = timeScale(cube.periods, plot.x, plot.x + plot.width, [0, 0]);
  const y = linear([axis.low, axis.high], [plot.y + plot.height, plot.y]);
  const across = (at: number) => ({ x1: plot.x, y1: at, x2: plot.x + plot.width, y2: at });
  const breaks = placedBreaks(cube, settings).map(({ key, text, day }) => {
    const at = x(day);
    return { key, text, line: { x1: at, y1: plot.y, x2: at, y2: plot.y + plot.height } };
  });
  return {
    titles,
    grid: axis.ticks.map((tick) => across(y(tick))),
    zero: axis.low <= 0 && axis.high >= 0 && axis.ticks.length > 0 ? across(y(0)) : null,
    ticks: [...valueLabels(placed, axis.ticks, y), ...periodLabels()],
    breaks,
    ...rowLine(cube, row, { plot, axis, x, breaks: breaks.map(({ line }) => line.x1) }, settings),
  };

  function valueLabels({ leads }: PlacedPanel, ticks: readonly number[], at: (value: number) => number) {
    if (!leads) return [];
    const { language, direction, small } = settings;
    const edge = direction === 'ltr' ? plot.x - TICK_GAP : plot.x + plot.width + TICK_GAP;
    return ticks.map((tick) => {
      const text = formatBare(language, tick, { label: '', decimals: axis.decimals });
      return labelAt(text, { x: edge, y: baselineAround(at(tick), small), anchor: 'end', size: small }, settings);
    });
  }

  function periodLabels(): readonly Label[] {
    const { small } = settings;
    const baseline = baselineBelow(plot.y + plot.height + TICK_GAP, small);
    const periods = cube.periods.map((period) => ({ period, x: x(middleOf(period)), cell: cube.cell(period, row) }));
    return timeTicks(periods, settings).map(({ period, x: at }) =>
      labelAt(period.text, { x: at, y: baseline, anchor: 'middle', size: small }, settings),
    );
  }
}
