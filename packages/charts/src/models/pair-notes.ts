import type { Break } from '@teilhabe/core/publication';
import { say } from '../words/say.js';
import { breakText } from './break-labels.js';
import { baselineBelow, hittable } from './geometry.js';
import type { Label, Mark } from './model.js';
import type { Pair } from './pairs.js';
import { extent, linesAt, wrapped, type Settings } from './settings.js';

/** A break between two periods, in words below the chart. */
export interface BreakNote extends Mark {
  readonly kind: 'break';
  readonly words: Label;
}

/** Why lines are missing. */
export interface PairNotes {
  /** For single categories; null when all can be compared, or when a break says it for all. */
  readonly apart: Label | null;
  readonly breaks: readonly BreakNote[];
  /** The lower edge of all notes; `top` when there are none. */
  readonly bottom: number;
}

const GAP = 8;
const MOST_LINES = 3;

/** The words for every break between the two periods, and for categories that have a break of their own. */
export function pairNotes(rows: readonly Pair[], breaks: readonly Break[], top: number, settings: Settings): PairNotes {
  const { language, width } = settings;
  let bottom = top;
  const note = (text: string): Label => {
    const lines = wrapped(text, width, settings, MOST_LINES, settings.small);
    const x = settings.direction === 'ltr' ? 0 : width;
    const place = { x, y: baselineBelow(bottom + GAP, settings.small), size: settings.small };
    bottom = Math.ceil(bottom + GAP + extent(lines, settings, settings.small).height);
    return linesAt(lines, place, settings);
  };
  const notes = breaks.map((item): BreakNote => {
    const label = say(language, 'mark.break', { label: breakText(item, language) });
    const from = bottom;
    const words = note(label);
    const box = hittable({ x: 0, y: from, width, height: bottom - from });
    return { kind: 'break', key: `break-${item.date}`, label, box, words };
  });
  const isApart = breaks.length === 0 && rows.some((row) => !row.comparable);
  const apart = isApart ? note(say(language, 'pair.apart')) : null;
  return { apart, breaks: notes, bottom };
}
