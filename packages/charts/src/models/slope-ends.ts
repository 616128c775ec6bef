import { isJoined } from '../data/pairs.js';
import { cellLabel } from '../words/cell-words.js';
import { listed } from '../words/joined.js';
import { baselineAround, baselineBelow, hittable, type Stroke } from './geometry.js';
import { limitsOf } from './interval.js';
import { DOT_RADIUS } from './sizes.js';
import type { TargetMark } from './line-annotations.js';
import type { Label, Mark } from './model.js';
import { laneOf } from './slope-lanes.js';
import type { SlopeLine } from './slope-chart.js';
import { LANE_WIDTH, WORDS_GAP, type SlopeEnd, type SlopeFrame, type SlopeTarget } from './slope-frame.js';
import { extent, labelAt, lineHeightOf, linesAt } from './settings.js';
import { spread } from './spread.js';

/** A published value at one of the two hairlines. */
export interface SlopeEndMark extends Mark {
  readonly kind: 'value';
  readonly isEmphasised: boolean;
  readonly x: number;
  readonly y: number;
  /** The interval, outside of the hairline where others would cover it; null when there is none or no room. */
  readonly whisker: Stroke | null;
  /** From the dot to words that had to move; null when they stand beside it. */
  readonly leader: Stroke | null;
  readonly value: Label;
  /** Null where the name stands at the other end only. */
  readonly name: Label | null;
}

const BESIDE_WORDS = 3;
/** Words that stand nearly level with their dot need no hairline. */
const LEVEL = 3;

/** What stands at the two hairlines and between them. */
export interface SlopeContent {
  readonly lines: readonly SlopeLine[];
  /** Category by category. */
  readonly marks: readonly SlopeEndMark[];
  readonly targets: readonly TargetMark[];
}

/** The lines, the marks at both hairlines, and the targets at the newest period. */
export function slopeEnds(frame: SlopeFrame, isEmphasised: (key: string) => boolean): SlopeContent {
  const { pairs, xs, y } = frame;
  const sides = [endMarks(frame, 0, isEmphasised), endMarks(frame, 1, isEmphasised)];
  const byKey = sides.map((side) => new Map(side.marks));
  const lines = pairs.rows.filter(isJoined).flatMap(({ key, cells: [first, newest] }) => {
    if (first.kind !== 'published' || newest.kind !== 'published') return [];
    const line = { x1: xs[0], y1: y(first.value), x2: xs[1], y2: y(newest.value) };
    return [{ line, isEmphasised: isEmphasised(key) }];
  });
  return {
    lines: [...lines.filter((line) => !line.isEmphasised), ...lines.filter((line) => line.isEmphasised)],
    marks: pairs.rows.flatMap(({ key }, row) =>
      byKey.flatMap((marks, column) => {
        const mark = marks.get(key);
        return mark ? { ...mark, at: { row, column } } : [];
      }),
    ),
    targets: sides.flatMap((side) => side.targets),
  };
}

interface SideMarks {
  readonly marks: readonly (readonly [key: string, mark: SlopeEndMark])[];
  readonly targets: readonly TargetMark[];
}

/** The marks at one hairline: words in the order of the values, moved apart as little as possible. */
function endMarks(frame: SlopeFrame, i: 0 | 1, isEmphasised: (key: string) => boolean): SideMarks {
  const { plot, y } = frame;
  const ends = [...frame.ends[i]].sort((a, b) => y(a.cell.value) - y(b.cell.value));
  const targets = i === 1 ? frame.targets : [];
  const items = [
    ...ends.map((end) => ({ item: end, at: y(end.cell.value), height: end.height })),
    ...targets.map((target) => ({ item: target, at: y(target.value), height: target.height })),
  ].sort((a, b) => a.at - b.at);
  const wanted = items.map(({ at, height }) => ({ ideal: at - height / 2, width: height }));
  const tops = spread(wanted, plot.y, plot.y + plot.height, WORDS_GAP);
  const topOf = (item: SlopeEnd | SlopeTarget) => tops[items.findIndex((each) => each.item === item)]!;
  const ranges = ends.map(({ cell }) => limitsOf(cell).map(y));
  const marks = ends.map((end, n) => {
    const emphasised = isEmphasised(end.pair.key);
    const lane = laneOf(n, ranges, frame.lanes) ?? (emphasised ? 0 : null);
    return [end.pair.key, endMark(frame, i, end, { top: topOf(end), lane, emphasised })] as const;
  });
  return { marks, targets: targets.map((target) => targetMark(frame, target, topOf(target))) };
}

/** A dashed line between the hairlines, its words among those of the newest period. */
function targetMark({ plot, settings, xs, reach, y }: SlopeFrame, target: SlopeTarget, top: number): TargetMark {
  const { small, direction, width } = settings;
  const outward = direction === 'ltr' ? 1 : -1;
  const middle = top + target.height / 2;
  const textTop = middle - extent(target.lines, settings, small).height / 2;
  const [x, at] = [xs[1], y(target.value)];
  const left = outward < 0 ? 0 : x;
  return {
    kind: 'target',
    key: target.key,
    label: target.text,
    box: hittable({ x: left, y: top, width: outward < 0 ? x : width - x, height: target.height }),
    line: { x1: plot.x, y1: at, x2: plot.x + plot.width, y2: at },
    words: linesAt(target.lines, { x: x + outward * reach, y: baselineBelow(textTop, small), size: small }, settings),
  };
}

interface EndPlace {
  /** Upper edge of the words. */
  readonly top: number;
  /** The lane of the whisker; null when it is not drawn. */
  readonly lane: number | null;
  readonly emphasised: boolean;
}

function endMark(frame: SlopeFrame, i: 0 | 1, end: SlopeEnd, { top, lane, emphasised }: EndPlace): SlopeEndMark {
  const { cube, pairs, settings, xs, nameShifts, reach } = frame;
  const { cell, pair, height } = end;
  const side = pairs.sides[i];
  const outward = (i === 0) === (settings.direction === 'ltr') ? -1 : 1;
  const anchor = i === 0 ? 'end' : 'start';
  const [x, y, middle] = [xs[i], frame.y(cell.value), top + height / 2];
  const words = x + outward * reach;
  const isBelow = nameShifts[i] === 0 && end.name.length > 0;
  const lines = isBelow ? [end.value, ...end.name] : end.name;
  const linesTop = middle - extent(lines, settings).height / 2;
  const nameTop = isBelow ? linesTop + lineHeightOf(settings.size) : linesTop;
  const valueY = isBelow ? baselineBelow(linesTop, settings.size) : baselineAround(middle, settings.size);
  const at = lane === null ? 0 : x + outward * lane * LANE_WIDTH;
  const limits = limitsOf(cell).map(frame.y);
  const edge = outward < 0 ? 0 : x - DOT_RADIUS;
  const width = outward < 0 ? x + DOT_RADIUS : settings.width - edge;
  return {
    kind: 'value',
    key: `${pair.key}.${side.key}`,
    label: cellLabel(cube, cell, settings.language, listed([pair.label, side.label], settings.language)),
    box: hittable({ x: edge, y: top, width, height }),
    isEmphasised: emphasised,
    x,
    y,
    whisker: lane === null || limits.length === 0 ? null : { x1: at, y1: limits[0]!, x2: at, y2: limits[1]! },
    leader:
      Math.abs(middle - y) <= LEVEL
        ? null
        : { x1: x + outward * DOT_RADIUS, y1: y, x2: words - outward * BESIDE_WORDS, y2: middle },
    value: labelAt(end.value, { x: words, y: valueY, anchor }, settings),
    name:
      end.name.length > 0
        ? linesAt(
            end.name,
            { x: words + outward * nameShifts[i], y: baselineBelow(nameTop, settings.size), anchor },
            settings,
          )
        : null,
  };
}
