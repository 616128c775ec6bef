import type { Cube } from '../data/cube.js';
import { eventsWithin } from '../data/dated.js';
import { eventText } from '../words/dated-words.js';
import { say } from '../words/say.js';
import type { Dated } from './break-labels.js';
import { baselineAround, baselineBelow, hittable, linesHeight, type Stroke } from './geometry.js';
import type { LineFrame } from './line-frame.js';
import type { Label, Mark } from './model.js';
import { NARROW } from './sizes.js';
import { labelAt, lineHeightOf, linesAt, wrapped, type Settings } from './settings.js';
import { spread } from './spread.js';

/** Something that happened meanwhile: a thin tick with its words, or with a number that stands in the key below. */
export interface EventMark extends Mark {
  readonly kind: 'event';
  readonly line: Stroke;
  /** Null where a number stands for them. */
  readonly words: Label | null;
  /** The number in its circle; null where the words stand. */
  readonly badge: { readonly x: number; readonly y: number; readonly radius: number; readonly number: Label } | null;
}

/** Of more events, or on a narrow chart, numbers stand in the plot and the words below it. */
const MOST_WORDED = 4;
const BADGE = 20;
const BADGE_GAP = 4;

/** The events from the beginning of the first period to the end of the newest, in the order of time. */
export function placedEvents(cube: Cube, { language }: Settings): readonly Dated[] {
  return eventsWithin(cube, cube.periods).map(({ item, day, key }) => ({ key, day, text: eventText(item, language) }));
}

/** Whether numbers stand for the words of events. */
export function areNumbered(events: readonly Dated[], { width }: Settings): boolean {
  return events.length > 0 && (width < NARROW || events.length > MOST_WORDED);
}

/** Height of the row of numbers above the plot. */
export const BADGE_ROW = BADGE + BADGE_GAP;

/** A tick for each event, from its words or its number to the foot of the plot. */
export function eventMarks(frame: LineFrame): readonly EventMark[] {
  const { events, plot, settings } = frame;
  const { small, language } = settings;
  const circles = events.map(({ x }) => ({ ideal: x - BADGE / 2, width: BADGE }));
  const lefts = spread(circles, 0, settings.width, 2);
  return events.map(({ key, x, text, label }, i) => {
    const middle = { x: lefts[i]! + BADGE / 2, y: frame.badges + BADGE / 2 };
    const place = { x: middle.x, y: baselineAround(middle.y, small), anchor: 'middle', size: small } as const;
    const top = label ? label.y - label.size * 0.8 : middle.y + BADGE / 2;
    const line = { x1: x, y1: top, x2: x, y2: plot.y + plot.height };
    return {
      kind: 'event',
      key,
      label: say(language, 'mark.event', { label: text }),
      box: hittable(label ? { x, y: top, width: 0, height: line.y2 - top } : { ...middle, width: 0, height: 0 }),
      line,
      words: label,
      badge: label ? null : { ...middle, radius: BADGE / 2 - 1, number: labelAt(String(i + 1), place, settings) },
    };
  });
}

/** The words of numbered events, and once that coincidence is not effect; empty without events. */
export function eventNotes(events: readonly Dated[], settings: Settings): readonly string[] {
  if (events.length === 0) return [];
  const numbered = areNumbered(events, settings) ? events.map(({ text }, i) => `${i + 1}\u00a0\u00a0${text}`) : [];
  return [...numbered, say(settings.language, 'note.coincidence')];
}

/** Notes below each other from `top` on. */
export function noteLabels(notes: readonly string[], top: number, settings: Settings): readonly Label[] {
  const { direction, width, small } = settings;
  let y = top;
  return notes.map((text) => {
    const place = { x: direction === 'ltr' ? 0 : width, y: baselineBelow(y, small), size: small };
    const label = linesAt(wrapped(text, width, settings, 3, small), place, settings);
    y = bottomOfNote(label);
    return label;
  });
}

/** Where the next note begins. */
export function bottomOfNote(label: Label): number {
  return baselineBelow(label.y, -label.size) + linesHeight(label) + lineHeightOf(label.size) - label.size;
}
