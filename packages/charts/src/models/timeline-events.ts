import { textIn } from '../words/text-in.js';
import { fade } from './fade.js';
import type { FlagRoom, PlacedFlag } from './flags.js';
import { crowdedFlags, isCrowded } from './crowded-flags.js';
import { placeFlags } from './place-flags.js';
import { around, baselineBelow } from './geometry.js';
import { extent, linesAt, lineHeightOf, wrapped, type Settings } from './settings.js';
import type { DatedItem } from './timeline-items.js';
import { entryLabel, type EventFlag, type EventMark } from './timeline-marks.js';

/** The events of a lane, the y of their line, and where the lane may end. */
export interface PlacedEvents {
  readonly marks: readonly EventMark[];
  readonly line: number | null;
  readonly bottom: number;
}

const LINE_BELOW = 10;
const LABELS_BELOW = 20;
const EDGE = 12;
/** Labels are set this wide, and narrower where they would need many rows. */
const LABEL_WIDTHS = [168, 140, 116] as const;
/** A word or a date up to this width is not broken for the sake of a narrow label. */
const WIDEST_WORD = 230;
const SPAN_HEIGHT = 6;
/** A span shorter than this is hidden by its mark. */
const SHORTEST_SPAN = 14;

interface Drafted {
  readonly entry: DatedItem;
  readonly x: number;
  readonly date: readonly string[];
  readonly title: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Marks on one line below `top`, with labels in rows under it. */
export function placeEvents(
  entries: readonly DatedItem[],
  x: (day: number) => number,
  top: number,
  settings: Settings,
): PlacedEvents {
  if (entries.length === 0) return { marks: [], line: null, bottom: top };
  const byPlace = [...entries].sort((a, b) => a.start + a.end - b.start - b.end);
  const line = top + LINE_BELOW;
  const { direction, width } = settings;
  const room = { left: EDGE, right: width - EDGE, from: line, top: line + LABELS_BELOW, direction };
  const draftsIn = (widest: number) => byPlace.map((entry) => draft(entry, x, widest, settings));
  const { drafts, flags } = flagged(draftsIn, room);
  const bottom = Math.max(line, ...flags.map((flag) => (flag ? flag.box.y + flag.box.height : 0)));
  const marks = drafts.map((drafted, i) => mark(drafted, flags[i]!, line, x, settings));
  return { marks, line, bottom };
}

/** The labels as wide as they fit; in a crowd those of some events only. */
function flagged(draftsIn: (widest: number) => readonly Drafted[], room: FlagRoom) {
  const narrowest = draftsIn(LABEL_WIDTHS.at(-1)!);
  if (isCrowded(narrowest, room)) return { drafts: narrowest, flags: crowdedFlags(narrowest, room) };
  const drafts = [...LABEL_WIDTHS.slice(0, -1).map(draftsIn), narrowest];
  const { setting, flags } = placeFlags(drafts, room);
  return { drafts: drafts[setting]!, flags };
}

function draft(entry: DatedItem, x: (day: number) => number, widest: number, settings: Settings): Drafted {
  const { language, small, width } = settings;
  const text = bound(textIn(entry.item.title, language.tag));
  const day = textIn(entry.date.text, language.tag);
  const longest = Math.max(extent(text.split(' '), settings).width, extent([day], settings, small).width);
  const room = Math.min(width / 2, Math.max(widest, Math.min(Math.ceil(longest), WIDEST_WORD)));
  const date = wrapped(day, room, settings, 2, small);
  const title = wrapped(text, room, settings);
  const [above, below] = [extent(date, settings, small), extent(title, settings)];
  return {
    entry,
    x: x((entry.start + entry.end) / 2),
    date,
    title,
    width: Math.max(above.width, below.width),
    height: date.length * lineHeightOf(small) + below.height,
  };
}

/** An ordinal number stays with its word: '2. Workshop'. */
function bound(text: string): string {
  return text.replace(/(\d\.) /g, '$1\u00a0');
}

function mark(
  drafted: Drafted,
  flag: PlacedFlag | null,
  y: number,
  x: (day: number) => number,
  settings: Settings,
): EventMark {
  const { entry } = drafted;
  const [left, right] = [x(entry.start), x(entry.end)];
  const span = { x: left, y: y - SPAN_HEIGHT / 2, width: right - left, height: SPAN_HEIGHT };
  return {
    kind: 'event',
    key: entry.item.id,
    label: entryLabel(entry, settings),
    box: around(drafted.x, y),
    x: drafted.x,
    y,
    span: span.width >= SHORTEST_SPAN ? fade(span, span.width / 3, span.width / 3) : [],
    flag: flag && flagOf(drafted, flag, settings),
  };
}

function flagOf({ date, title }: Drafted, { box, leader, side }: PlacedFlag, settings: Settings): EventFlag {
  const anchor = (side === 'right') === (settings.direction === 'ltr') ? 'start' : 'end';
  const edge = side === 'right' ? box.x : box.x + box.width;
  const titleTop = box.y + date.length * lineHeightOf(settings.small);
  return {
    date: linesAt(date, { x: edge, y: baselineBelow(box.y, settings.small), anchor, size: settings.small }, settings),
    title: linesAt(title, { x: edge, y: baselineBelow(titleTop, settings.size), anchor }, settings),
    leader,
  };
}
