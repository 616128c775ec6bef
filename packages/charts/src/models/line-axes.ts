import { categoryLabel } from '../data/labels.js';
import { formatBare, formatNumber, isShare, unitWords } from '../words/numbers.js';
import { say } from '../words/say.js';
import type { Cube } from '../data/cube.js';
import { baselineAround, baselineBelow, type Stroke } from './geometry.js';
import type { LineFrame } from './line-frame.js';
import type { Label } from './model.js';
import { labelAt, lineHeightOf, type Settings } from './settings.js';
import { timeTicks } from './time-ticks.js';

/** A tick: where it stands on its axis in px, and its label. */
export interface Tick {
  readonly at: number;
  readonly label: Label;
}

const GAP = 8;

/**
 * The unit in words, once, above the axis, below `top`: 'Anteil in Prozent', 'Personen'; 'Prozent' alone where the measure's name
 * is wider than the drawing; null without a unit.
 */
export function unitLabel(cube: Cube, settings: Settings, x: number, top = 0): Label | null {
  const text = unitText(cube, settings);
  return text ? labelAt(text, { x, y: baselineBelow(top, settings.small), size: settings.small }, settings) : null;
}

/** The unit above a line chart's gutter. */
export function axisUnit({ cube, settings, top }: LineFrame): Label | null {
  return unitLabel(cube, settings, settings.direction === 'ltr' ? 0 : settings.width, top);
}

/** Round values beside the plot; in a layout from right to left behind the names at the ends. */
export function valueTicks({ axis, plot, column, y, settings }: LineFrame): readonly Tick[] {
  const { language, direction, size } = settings;
  const x = direction === 'ltr' ? plot.x - GAP : plot.x + plot.width + (column?.width ?? 0) + GAP;
  return axis.ticks.map((tick) => {
    const text = formatBare(language, tick, { label: '', decimals: axis.decimals });
    return { at: y(tick), label: labelAt(text, { x, y: baselineAround(y(tick), size), anchor: 'end' }, settings) };
  });
}

/** The hairlines of the ticks, up to their labels. */
export function gridLines({ plot, column, settings }: LineFrame, ticks: readonly Tick[]): readonly Stroke[] {
  const end = plot.x + plot.width + (settings.direction === 'rtl' ? (column?.width ?? 0) : 0);
  return ticks.map(({ at }) => ({ x1: plot.x, y1: at, x2: end, y2: at }));
}

/** Periods below the plot, as many as have room. */
export function yearTicks({ series, foot, settings }: LineFrame): readonly Tick[] {
  const y = baselineBelow(foot + GAP, settings.size);
  return timeTicks(series[0]!.cells, settings).map(({ period, x }) => ({
    at: x,
    label: labelAt(period.text, { x, y, anchor: 'middle' }, settings),
  }));
}

/** 'Achse beginnt bei 15 %', below the axis, without a unit that would have to be inflected; null from zero or below. */
export function axisNote({
  axis,
  cube,
  foot,
  settings,
}: Pick<LineFrame, 'axis' | 'cube' | 'foot' | 'settings'>): Label | null {
  if (axis.low <= 0) return null;
  const unit = { label: isShare(cube.unit) ? '%' : '', decimals: axis.decimals };
  const value = formatNumber(settings.language, axis.low, unit);
  const top = foot + GAP + lineHeightOf(settings.size) + 2;
  const place = {
    x: settings.direction === 'ltr' ? 0 : settings.width,
    y: baselineBelow(top, settings.small),
    size: settings.small,
  };
  return labelAt(say(settings.language, 'axis.start', { value }), place, settings);
}

function unitText(cube: Cube, { language, measure, small, width }: Settings): string {
  const metric = cube.dataset.role.metric?.[0];
  const isNamed = metric !== undefined && cube.dataset.dimension[metric]!.category.index.includes('value');
  const unit = unitWords(language, cube.unit);
  if (!isShare(cube.unit) || !isNamed) return unit;
  const named = say(language, 'axis.share', { measure: categoryLabel(cube.dataset, metric, 'value', language.tag) });
  return measure(named, small) <= width ? named : unit;
}
