import type { Pairs } from '../data/pairs.js';
import type { Annotation } from '../words/annotations.js';
import { say } from '../words/say.js';
import { baselineBelow } from './geometry.js';
import type { Label } from './model.js';
import { noteMarks, type NoteMark } from './note-marks.js';
import { extent, linesAt, wrapped, type Settings } from './settings.js';

/** What is said below a chart of pairs. */
export interface PairNotes {
  /** Why single lines are missing; null when all can be compared, or when a break says it for all. */
  readonly apart: Label | null;
  readonly marks: readonly NoteMark[];
  /** The lower edge of all notes; `top` when there are none. */
  readonly bottom: number;
}

const GAP = 8;
const MOST_LINES = 3;

/** Some words below each other from `top` on, and last that categories have a break of their own. */
export function pairNotes(
  { rows, broken }: Pairs,
  notes: readonly Annotation[],
  top: number,
  settings: Settings,
): PairNotes {
  const { marks, bottom } = noteMarks(notes, top, settings);
  const isApart = !broken && rows.some((row) => !row.comparable);
  return { marks, ...apartNote(isApart, bottom, settings) };
}

function apartNote(isApart: boolean, top: number, settings: Settings): Pick<PairNotes, 'apart' | 'bottom'> {
  if (!isApart) return { apart: null, bottom: top };
  const { language, width, small, direction } = settings;
  const lines = wrapped(say(language, 'pair.apart'), width, settings, MOST_LINES, small);
  const place = { x: direction === 'ltr' ? 0 : width, y: baselineBelow(top + GAP, small), size: small };
  const bottom = Math.ceil(top + GAP + extent(lines, settings, small).height);
  return { apart: linesAt(lines, place, settings), bottom };
}
