import { listed } from '../words/joined.js';
import { textIn } from '../words/text-in.js';
import { fade } from './fade.js';
import { baselineBelow, hittable } from './geometry.js';
import type { Box } from './model.js';
import { extent, linesAt, wrapped, type Settings } from './settings.js';
import type { DatedItem } from './timeline-items.js';
import { entryLabel, type PhaseMark } from './timeline-marks.js';

/** The phases of a lane and where its events may begin. */
export interface PlacedPhases {
  readonly marks: readonly PhaseMark[];
  readonly bottom: number;
}

const BAR_HEIGHT = 8;
const BAR_GAP = 5;
const ROW_GAP = 10;
const NEIGHBOUR_GAP = 16;
const WIDEST_LABEL = 260;
const EDGE = 12;
/** How far a vague and an open end fade, in px. */
const FADE = { sharp: 0, vague: 36, open: 90 } as const;

interface Drafted {
  readonly entry: DatedItem;
  readonly bar: Box;
  readonly label: Box;
  readonly lines: readonly string[];
}

/** Bars with their words above, in as many rows as keep them apart, from `top` downwards. */
export function placePhases(
  entries: readonly DatedItem[],
  x: (day: number) => number,
  top: number,
  settings: Settings,
): PlacedPhases {
  const rows: Drafted[][] = [];
  for (const entry of entries) {
    const phase = draft(entry, x, settings);
    const row = rows.find((drafts) => drafts.every((other) => areApart(other, phase)));
    if (row) row.push(phase);
    else rows.push([phase]);
  }
  let y = top;
  const marks = rows.flatMap((row) => {
    const barTop = y + Math.max(...row.map(({ label }) => label.height)) + BAR_GAP;
    y = barTop + BAR_HEIGHT + ROW_GAP;
    return row.map((phase) => place(phase, barTop, settings));
  });
  return { marks, bottom: y };
}

/** The phase at height 0: its bar, to the edge of the chart where an end is open, and its words. */
function draft(entry: DatedItem, x: (day: number) => number, settings: Settings): Drafted {
  const { width, direction, language } = settings;
  const left = entry.startEnd === 'open' ? 0 : x(entry.start);
  const right = entry.endEnd === 'open' ? width : x(entry.end);
  const bar = { x: left, y: 0, width: Math.max(2, right - left), height: BAR_HEIGHT };
  const text = listed([textIn(entry.item.title, language.tag), textIn(entry.date.text, language.tag)], language);
  const lines = wrapped(text, Math.min(width - 2 * EDGE, Math.max(WIDEST_LABEL, bar.width)), settings);
  const size = extent(lines, settings);
  const wanted = direction === 'ltr' ? left : right - size.width;
  const label = { x: Math.max(EDGE, Math.min(width - EDGE - size.width, wanted)), y: 0, ...size };
  return { entry, bar, label, lines };
}

function areApart(a: Drafted, b: Drafted): boolean {
  const left = ({ bar, label }: Drafted) => Math.min(bar.x, label.x);
  const right = ({ bar, label }: Drafted) => Math.max(bar.x + bar.width, label.x + label.width);
  return right(a) + NEIGHBOUR_GAP <= left(b) || right(b) + NEIGHBOUR_GAP <= left(a);
}

function place({ entry, bar, label, lines }: Drafted, barTop: number, settings: Settings): PhaseMark {
  const placed = { ...bar, y: barTop };
  const labelTop = barTop - BAR_GAP - label.height;
  const start = settings.direction === 'ltr' ? label.x : label.x + label.width;
  return {
    kind: 'phase',
    key: entry.item.id,
    label: entryLabel(entry, settings),
    box: hittable({ ...placed, y: labelTop, height: barTop + BAR_HEIGHT - labelTop }),
    bar: fade(placed, FADE[entry.startEnd], FADE[entry.endEnd]),
    title: linesAt(lines, { x: start, y: baselineBelow(labelTop, settings.size) }, settings),
  };
}
