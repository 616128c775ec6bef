import type { TimelineItem } from '@teilhabe/core/publication';
import { joinedClauses } from '../words/joined.js';
import { say } from '../words/say.js';
import type { Stroke } from './geometry.js';
import type { ChartModelBase, ChartOptions, Label } from './model.js';
import { lineHeightOf, settingsOf } from './settings.js';
import { dated, lanesOf, type DatedItem } from './timeline-items.js';
import { placeLane, type Lane, type PlacedLane } from './timeline-lane.js';
import type { TimelineMark } from './timeline-marks.js';
import { yearAxis, yearLines, yearOf, YEAR_SIZE } from './year-axis.js';

/** Events and phases in lanes, in px. */
export interface TimelineModel extends ChartModelBase {
  readonly kind: 'timeline';
  readonly years: readonly Label[];
  readonly yearLines: readonly Stroke[];
  readonly lanes: readonly Lane[];
  /** Lane by lane, each in the order of time. */
  readonly marks: readonly TimelineMark[];
  /** Entries that their source does not date, in its order. */
  readonly undated: readonly TimelineItem[];
}

const MARGIN = 12;
const LANE_GAP = 6;

/**
 * The timeline of dated entries: years from the first to the last, phases as bars, events as marks with
 * labels that never overlap. Its height follows from the labels. Time runs from left to right in every
 * layout; names and labels start at the layout's start edge. Without dated entries there are no lanes.
 */
export function timeline(items: readonly TimelineItem[], options: Omit<ChartOptions, 'period'>): TimelineModel {
  const settings = settingsOf(options);
  const entries = items.flatMap((item) => dated(item) ?? []);
  const known = new Set(entries.map((entry) => entry.item));
  const undated = items.filter((item) => !known.has(item));
  const { first, last } = span(entries);
  const axis = yearAxis(first, last, MARGIN, settings.width - MARGIN, settings);
  const top = lineHeightOf(settings.size * YEAR_SIZE) + 4;
  const lanes: PlacedLane[] = [];
  for (const lane of lanesOf(entries)) lanes.push(placeLane(lane, axis.x, bottomOf(lanes, top), settings));
  const bottom = lanes.at(-1) ? bottomOf(lanes, top) - LANE_GAP : top;
  return {
    kind: 'timeline',
    width: settings.width,
    height: Math.ceil(bottom),
    direction: settings.direction,
    textDirection: settings.language.direction,
    title: say(settings.language, 'timeline.title'),
    summary: summary(entries, undated.length, settings.language),
    years: entries.length > 0 ? axis.years : [],
    yearLines: entries.length > 0 ? yearLines(axis, top - 2, bottom) : [],
    lanes: lanes.map(({ lane }) => lane),
    marks: lanes.flatMap((lane) => lane.marks),
    undated,
  };
}

function bottomOf(lanes: readonly PlacedLane[], top: number): number {
  const band = lanes.at(-1)?.lane.band;
  return band ? band.y + band.height + LANE_GAP : top;
}

function span(entries: readonly DatedItem[]): { readonly first: number; readonly last: number } {
  if (entries.length === 0) return { first: 0, last: 0 };
  return {
    first: Math.min(...entries.map(({ start }) => start)),
    last: Math.max(...entries.map(({ end }) => end - 1)),
  };
}

/** '8 Einträge mit Datum, 2010 bis 2013; 6 Einträge ohne Datum.' */
function summary(entries: readonly DatedItem[], undated: number, language: ChartOptions['language']): string {
  const { first, last } = span(entries);
  const [lower, upper] = [yearOf(first), yearOf(last)].map(String) as [string, string];
  const years = lower === upper ? lower : say(language, 'table.between', { lower, upper });
  const clauses = [
    say(language, 'timeline.summary', { count: entries.length, span: years }),
    say(language, 'timeline.undated', { count: undated }),
  ];
  return `${joinedClauses(clauses, language)}.`;
}
