import { inRows } from './grid-place.js';
import type { TimelineItem } from '@teilhabe/core/publication';
import { say } from '../words/say.js';
import type { Stroke } from './geometry.js';
import type { ChartModelBase, ChartOptions, Label } from './model.js';
import { lineHeightOf, settingsOf } from './settings.js';
import { timelineFacts } from './timeline-facts.js';
import { lanesOf } from './timeline-items.js';
import { placeLane, type Lane, type PlacedLane } from './timeline-lane.js';
import type { TimelineMark } from './timeline-marks.js';
import { within, type YearSpan } from './timeline-window.js';
import { todayLine } from './today-line.js';
import { yearAxis, yearLines, YEAR_SIZE } from './year-axis.js';

/** Events and phases in lanes, in px. */
export interface TimelineModel extends ChartModelBase {
  readonly kind: 'timeline';
  readonly years: readonly Label[];
  readonly yearLines: readonly Stroke[];
  readonly lanes: readonly Lane[];
  /** Lane by lane, each in the order of time. */
  readonly marks: readonly TimelineMark[];
  /** The line of the reader's day and its word; null where that day is not among the years. */
  readonly today: { readonly line: Stroke; readonly label: Label } | null;
  /** The years that can be seen; null without dated entries. */
  readonly shown: YearSpan | null;
  /** Entries that their source does not date, in its order. */
  readonly undated: readonly TimelineItem[];
}

const MARGIN = 12;
const LANE_GAP = 6;

/** What of a timeline is drawn, and where. */
export interface TimelineOptions extends Omit<ChartOptions, 'period'> {
  /** The years to show; all by default. */
  readonly years?: YearSpan;
  /** The reader's day, ISO 8601; without it no line is drawn. */
  readonly today?: string;
}

/**
 * The timeline of dated entries: years from the first to the last, phases as bars, events as marks with
 * labels that never overlap. Its height follows from the labels. Time runs from left to right in every
 * layout; names and labels start at the layout's start edge. Without dated entries there are no lanes.
 */
export function timeline(items: readonly TimelineItem[], options: TimelineOptions): TimelineModel {
  const settings = settingsOf(options);
  const { summary, years, dated, undated } = timelineFacts(items, settings.language);
  const shown = options.years ?? years;
  const entries = shown ? within(dated, shown) : [];
  const axis = yearAxis(shown ?? { from: 1970, to: 1970 }, MARGIN, settings.width - MARGIN, settings);
  const top = lineHeightOf(settings.size * YEAR_SIZE) + 4;
  const lanes: PlacedLane[] = [];
  for (const lane of lanesOf(entries)) lanes.push(placeLane(lane, axis.x, bottomOf(lanes, top), settings));
  const bottom = lanes.at(-1) ? bottomOf(lanes, top) - LANE_GAP : top;
  const today = shown ? todayLine(options.today ?? '', shown, axis, { top, bottom }, settings) : null;
  return {
    kind: 'timeline',
    width: settings.width,
    height: Math.ceil(today ? bottom + lineHeightOf(settings.small) + 2 : bottom),
    direction: settings.direction,
    textDirection: settings.language.direction,
    title: say(settings.language, 'timeline.title'),
    summary,
    years: shown ? axis.years : [],
    yearLines: shown ? yearLines(axis, top - 2, bottom) : [],
    lanes: lanes.map(({ lane }) => lane),
    marks: inRows(lanes.map((lane) => lane.marks)),
    today,
    shown,
    undated,
  };
}

function bottomOf(lanes: readonly PlacedLane[], top: number): number {
  const band = lanes.at(-1)?.lane.band;
  return band ? band.y + band.height + LANE_GAP : top;
}
