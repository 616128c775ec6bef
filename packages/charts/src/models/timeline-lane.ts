import { textIn } from '../words/text-in.js';
import { baselineBelow, type Stroke } from './geometry.js';
import type { Box, Label } from './model.js';
import { lineHeightOf, labelAt, wrapped, type Settings } from './settings.js';
import { placeEvents } from './timeline-events.js';
import type { TimelineLane } from './timeline-items.js';
import type { TimelineMark } from './timeline-marks.js';
import { placePhases } from './timeline-phases.js';

/** A band that holds the entries of one strand. */
export interface Lane {
  readonly key: string;
  readonly name: Label;
  readonly band: Box;
  /** The line on which the events stand; null in a lane without events. */
  readonly line: Stroke | null;
}

/** A lane with its marks. */
export interface PlacedLane {
  readonly lane: Lane;
  readonly marks: readonly TimelineMark[];
}

const PADDING = 10;
const INDENT = 12;
const NAME_GAP = 8;

/** Places a lane from `top` downwards: its name, its phases, the line of its events, their labels. */
export function placeLane(
  { key, title, items }: TimelineLane,
  x: (day: number) => number,
  top: number,
  settings: Settings,
): PlacedLane {
  const { direction, width, size, language } = settings;
  const [text = ''] = wrapped(textIn(title, language.tag), (width - 2 * INDENT) / 1.1, settings, 1);
  const start = direction === 'ltr' ? INDENT : width - INDENT;
  const name = labelAt(text, { x: start, y: baselineBelow(top + PADDING, size) }, settings);
  const below = top + PADDING + lineHeightOf(size) + NAME_GAP;
  const of = (kind: 'event' | 'phase') => items.filter(({ item }) => item.kind === kind);
  const phases = placePhases(of('phase'), x, below, settings);
  const events = placeEvents(of('event'), x, phases.bottom, settings);
  const band = { x: 0, y: top, width, height: events.bottom + PADDING - top };
  const line = events.line === null ? null : { x1: 0, y1: events.line, x2: width, y2: events.line };
  const order = new Map(items.map(({ item }, i) => [item.id, i]));
  const marks = [...phases.marks, ...events.marks].sort((a, b) => order.get(a.key)! - order.get(b.key)!);
  return { lane: { key, name, band, line }, marks };
}
