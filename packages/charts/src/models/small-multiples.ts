import type { Dataset } from '@teilhabe/core/publication';
import { openCube } from '../data/cube.js';
import { formatNumber, isShare } from '../words/numbers.js';
import { say } from '../words/say.js';
import { baseOf } from './base.js';
import { baselineBelow, hittable, type Stroke } from './geometry.js';
import type { HiddenSlot } from './hidden-slot.js';
import { unitLabel } from './line-axes.js';
import type { LinePeriodMark } from './line-marks.js';
import type { ChartModelBase, ChartOptions, Label, Mark } from './model.js';
import { extent, linesAt, lineHeightOf, settingsOf, wrapped, type Settings } from './settings.js';
import { multiplesFrame, type MultiplesFrame } from './small-multiples-frame.js';
import { panelOf, type Panel } from './small-multiples-panel.js';

/** A breakdown over time: a small line chart for each category, all on the same scales, in px. */
export interface SmallMultiplesModel extends ChartModelBase {
  readonly kind: 'small-multiples';
  /** The unit in words above all charts; null without a unit. */
  readonly unit: Label | null;
  /** The sign of confidential values and its word; null when there is none. */
  readonly key: HiddenSlot | null;
  readonly panels: readonly Panel[];
  /** Says where the axis begins; null when that is zero. */
  readonly note: Label | null;
  /** The periods, chart by chart; then the breaks of the series. */
  readonly marks: readonly (LinePeriodMark | BreakNoteMark)[];
}

/** A dated break: a line in each chart, its words once below them. */
export interface BreakNoteMark extends Mark {
  readonly kind: 'break';
  readonly lines: readonly Stroke[];
  readonly words: Label;
}

const NOTE_GAP = 10;

/**
 * A breakdown over time, one small chart for each category, in one to four columns by width. All share the axis of
 * values and that of time; above each stand its name and its newest value. Its height follows from the number of
 * categories; a total is one small chart, an empty dataset has no marks.
 */
export function smallMultiples(dataset: Dataset, options: ChartOptions): SmallMultiplesModel {
  const settings = settingsOf(options);
  const cube = openCube(dataset, settings.language.tag);
  const frame = multiplesFrame(cube, settings);
  const panels = frame.panels.map((placed) => panelOf(placed, frame));
  const note = axisStart(frame);
  const breaks = breakNotes(panels, frame.bottom + NOTE_GAP + (note ? lineHeightOf(settings.small) : 0), settings);
  const last = breaks.at(-1)?.box;
  const noteBottom = note ? frame.bottom + NOTE_GAP + lineHeightOf(settings.small) : frame.bottom;
  return {
    ...baseOf(dataset, options),
    kind: 'small-multiples',
    width: settings.width,
    height: Math.ceil(last ? last.y + last.height : noteBottom),
    unit: unitLabel(cube, settings, settings.direction === 'ltr' ? 0 : settings.width),
    key: frame.key,
    panels,
    note,
    marks: [...panels.flatMap(({ marks }) => marks), ...breaks],
  };
}

/** 'Achse beginnt bei 15 %' below all charts; null from zero or below. */
function axisStart({ axis, cube, bottom, settings }: MultiplesFrame): Label | null {
  if (axis.low <= 0) return null;
  const { language, small, direction, width } = settings;
  const unit = { label: isShare(cube.unit) ? '%' : '', decimals: axis.decimals };
  const text = say(language, 'axis.start', { value: formatNumber(language, axis.low, unit) });
  const place = { x: direction === 'ltr' ? 0 : width, y: baselineBelow(bottom + NOTE_GAP, small), size: small };
  return linesAt(wrapped(text, width, settings, 1, small), place, settings);
}

function breakNotes(panels: readonly Panel[], top: number, settings: Settings): readonly BreakNoteMark[] {
  const { language, small, direction, width } = settings;
  let y = top;
  return (panels[0]?.breaks ?? []).map(({ key, text }) => {
    const label = say(language, 'mark.break', { label: text });
    const lines = wrapped(label, width, settings, 3, small);
    const box = hittable({ x: 0, y, width, height: extent(lines, settings, small).height });
    const place = { x: direction === 'ltr' ? 0 : width, y: baselineBelow(y, small), size: small };
    y = Math.max(y, box.y) + box.height;
    const strokes = panels.flatMap((panel) => panel.breaks.filter((item) => item.key === key).map(({ line }) => line));
    return { kind: 'break', key, label, box, lines: strokes, words: linesAt(lines, place, settings) };
  });
}
