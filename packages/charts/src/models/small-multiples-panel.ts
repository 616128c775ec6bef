import { breaksWithin, eventsWithin } from '../data/dated.js';
import { middleOf } from '../data/periods.js';
import { drawnReferences } from '../data/references.js';
import { formatBare } from '../words/numbers.js';
import { baselineAround, baselineBelow, type Stroke } from './geometry.js';
import { linear } from './linear.js';
import type { LinePeriodMark } from './line-marks.js';
import type { Segment } from './line-segments.js';
import type { Box, Label } from './model.js';
import { rowLine } from './row-line.js';
import { labelAt } from './settings.js';
import { TICK_GAP, type MultiplesFrame, type PlacedPanel } from './small-multiples-frame.js';
import { timeScale } from './time-scale.js';
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
  /** Where the series breaks, where something happened, and where targets lie; their words stand once below all charts. */
  readonly breaks: readonly Stroke[];
  readonly events: readonly Stroke[];
  readonly targets: readonly Stroke[];
  readonly bands: readonly PanelBand[];
  readonly segments: readonly Segment[];
  readonly marks: readonly LinePeriodMark[];
}

/** A reference band as a light area, up to the edge of the plot where it is open. */
export interface PanelBand {
  readonly area: Box;
  readonly edges: readonly Stroke[];
}

/** Draws up a placed panel. */
export function panelOf(placed: PlacedPanel, { cube, axis, settings }: MultiplesFrame): Panel {
  const { plot, row, titles } = placed;
  const x = timeScale(cube.periods, plot.x, plot.x + plot.width, [0, 0]);
  const y = linear([axis.low, axis.high], [plot.y + plot.height, plot.y]);
  const across = (at: number) => ({ x1: plot.x, y1: at, x2: plot.x + plot.width, y2: at });
  const [left, right] = [plot.x, plot.x + plot.width];
  const upright = (day: number) => {
    const at = Math.min(right, Math.max(left, x(day)));
    return { x1: at, y1: plot.y, x2: at, y2: plot.y + plot.height };
  };
  const breaks = breaksWithin(cube, cube.periods).map(({ day }) => upright(day));
  const { targets, bands } = axis.ticks.length > 0 ? drawnReferences(cube) : { targets: [], bands: [] };
  return {
    titles,
    grid: axis.ticks.map((tick) => across(y(tick))),
    zero: axis.low <= 0 && axis.high >= 0 && axis.ticks.length > 0 ? across(y(0)) : null,
    ticks: [...valueLabels(placed, axis.ticks, y), ...periodLabels()],
    breaks,
    events: eventsWithin(cube, cube.periods).map(({ day }) => upright(day)),
    targets: targets.map((target) => across(y(target.value))),
    bands: bands.map(({ lower, upper }) => {
      const top = upper === undefined ? plot.y : y(upper);
      const bottom = lower === undefined ? plot.y + plot.height : y(lower);
      const limits = [lower, upper].filter((limit) => limit !== undefined);
      return { area: { ...plot, y: top, height: bottom - top }, edges: limits.map((limit) => across(y(limit))) };
    }),
    ...rowLine(cube, row, { plot, axis, x, breaks: breaks.map((line) => line.x1) }, settings),
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
