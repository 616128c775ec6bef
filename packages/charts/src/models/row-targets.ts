import type { Cube } from '../data/cube.js';
import { targetWords } from '../words/target-words.js';
import { baselineBelow, hittable, type Stroke } from './geometry.js';
import type { Label, Mark } from './model.js';
import { zeroLines, type RowPlan } from './rows.js';
import { extent, linesAt, wrapped, type Settings } from './settings.js';

/** A target on a horizontal axis: a dashed line through the rows, in parts when names stand between them. */
export interface RowTargetMark extends Mark {
  readonly kind: 'target';
  readonly lines: readonly Stroke[];
  readonly words: Label;
}

/** The words of a target above the rows, and where its line lies. */
export interface RowTargetWords {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly words: Label;
  readonly bottom: number;
}

const WIDEST = 0.7;
const GAP = 3;

/** The words of all targets below each other from `top` on, each as near to its line as the chart's edges allow. */
export function rowTargetWords(
  cube: Cube,
  x: (value: number) => number,
  top: number,
  settings: Settings,
): readonly RowTargetWords[] {
  let y = top;
  return (cube.dataset.extension.teilhabe?.targets ?? []).map((target, i) => {
    const text = targetWords(cube, target, settings.language);
    const lines = wrapped(text, settings.width * WIDEST, settings, 2, settings.small);
    const { width, height } = extent(lines, settings, settings.small);
    const at = x(target.value);
    const middle = Math.min(settings.width - width / 2, Math.max(width / 2, at));
    const place = { x: middle, y: baselineBelow(y, settings.small), anchor: 'middle', size: settings.small } as const;
    y += height + GAP;
    return { key: `target-${target.period}-${i}`, text, x: at, words: linesAt(lines, place, settings), bottom: y };
  });
}

/** The marks of all targets: from their words down through the rows of `plan`. */
export function rowTargetMarks(targets: readonly RowTargetWords[], plan: RowPlan): readonly RowTargetMark[] {
  return targets.map(({ key, text, x, words, bottom }) => {
    const rows = zeroLines(plan.rows, plan.stacked, x);
    const first = rows[0]?.y1 ?? bottom;
    const end = rows.at(-1)?.y2 ?? bottom;
    const stub = plan.stacked ? [{ x1: x, y1: bottom, x2: x, y2: Math.max(bottom, plan.rows[0]?.top ?? bottom) }] : [];
    const lines = plan.stacked ? [...stub, ...rows] : [{ x1: x, y1: Math.min(bottom, first), x2: x, y2: end }];
    const box = hittable({ x, y: words.y - words.size, width: 0, height: end - words.y + words.size });
    return { kind: 'target', key, label: text, box, lines, words };
  });
}
