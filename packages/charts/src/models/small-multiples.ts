import type { Dataset } from '@teilhabe/core/publication';
import { openCube } from '../data/cube.js';
import { areOfTheWhole } from '../data/references.js';
import { datedAnnotations, referenceAnnotations } from '../words/annotations.js';
import { formatNumber, isShare } from '../words/numbers.js';
import { say } from '../words/say.js';
import { baseOf } from './base.js';
import { baselineBelow } from './geometry.js';
import { inRows } from './grid-place.js';
import type { HiddenSlot } from './hidden-slot.js';
import { unitLabel } from './line-axes.js';
import type { LinePeriodMark } from './line-marks.js';
import type { ChartModelBase, ChartOptions, Label } from './model.js';
import { noteMarks, type NoteMark, type Notes } from './note-marks.js';
import { linesAt, lineHeightOf, settingsOf, wrapped } from './settings.js';
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
  /** The periods, chart by chart; then in words, behind a piece of how they look, what all charts are read against. */
  readonly marks: readonly (LinePeriodMark | NoteMark)[];
}

const NOTE_GAP = 10;

/**
 * A breakdown over time, one small chart for each category, in one to four columns by width. All share the axis of
 * values and that of time; above each stand its name and its newest value. Its height follows from the number of
 * categories; a total is one small chart, an empty dataset has no marks.
 */
export function smallMultiples(dataset: Dataset, options: ChartOptions): SmallMultiplesModel {
  const settings = settingsOf(options);
  const cube = openCube(dataset, settings.language);
  const frame = multiplesFrame(cube, settings);
  const panels = frame.panels.map((placed) => panelOf(placed, frame));
  const note = axisStart(frame);
  const noteBottom = note ? frame.bottom + NOTE_GAP + lineHeightOf(settings.small) : frame.bottom;
  const notes = notesBelow(frame, noteBottom);
  return {
    ...baseOf(dataset, options),
    kind: 'small-multiples',
    width: settings.width,
    height: Math.ceil(notes.bottom),
    unit: unitLabel(cube, settings, settings.direction === 'ltr' ? 0 : settings.width),
    key: frame.key,
    panels,
    note,
    marks: [...inRows(panels.map(({ marks }) => marks)), ...notes.marks],
  };
}

/** Targets, bands, breaks and events once for all charts; with samples where they are drawn. */
function notesBelow({ cube, panels, axis, settings }: MultiplesFrame, top: number): Notes {
  if (panels.length === 0) return { marks: [], bottom: top };
  const { language } = settings;
  const dated = datedAnnotations(cube, cube.periods, language);
  const drawn = !areOfTheWhole(cube) && axis.ticks.length > 0;
  const references = referenceAnnotations(cube, language);
  const [undrawn, sampled] = drawn ? [[], references] : [references, []];
  const first = noteMarks([...sampled, ...dated], top, settings, { samples: true });
  const rest = noteMarks(undrawn, first.bottom, settings);
  return { marks: [...first.marks, ...rest.marks], bottom: rest.bottom };
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
