import { drawnReferences } from '../data/references.js';
import { say } from '../words/say.js';
import { targetWords } from '../words/target-words.js';
import { hittable, labelBox, type Stroke } from './geometry.js';
import type { EventMark } from './line-events.js';
import type { LineFrame } from './line-frame.js';
import type { Label, Mark } from './model.js';
import type { Obstacles } from './place-label.js';
import { wordsAtEnd } from './words-at-end.js';

/** A dated change of definition: a vertical line that the series does not cross. */
export interface BreakMark extends Mark {
  readonly kind: 'break';
  readonly line: Stroke;
  readonly words: Label;
}

/** A target: a dashed line across the plot, labelled at its end. */
export interface TargetMark extends Mark {
  readonly kind: 'target';
  readonly line: Stroke;
  readonly words: Label;
}

const HIT_WIDTH = 24;
const LIFT = 3;

/** A vertical line for each break between the first and the newest period. */
export function breakMarks({ breaks, plot, settings }: LineFrame): readonly BreakMark[] {
  return breaks.map(({ key, x, text, label }) => {
    const line = { x1: x, y1: label.y - label.size * 0.8, x2: x, y2: plot.y + plot.height };
    const box = { x: x - HIT_WIDTH / 2, y: line.y1, width: HIT_WIDTH, height: line.y2 - line.y1 };
    return {
      kind: 'break',
      key,
      label: say(settings.language, 'mark.break', { label: text }),
      box,
      line,
      words: label,
    };
  });
}

/** A dashed line for each target, its words above or below it where they cover neither the series nor each other. */
export function targetMarks(
  frame: LineFrame,
  { boxes, strokes: lines }: Obstacles,
  dated: readonly (BreakMark | EventMark)[],
): readonly TargetMark[] {
  const { cube, plot, settings, y } = frame;
  const { language, direction, measure } = settings;
  const taken = [...boxes, ...dated.flatMap(({ words }) => (words ? labelBox(words, direction, measure) : []))];
  const strokes = [...lines, ...dated.map((mark) => mark.line)];
  return drawnReferences(cube).targets.map((target, i) => {
    const label = targetWords(cube, target, language);
    const at = y(target.value);
    const words = wordsAtEnd(frame, label, (height) => [at - LIFT - height, at + LIFT], { boxes: taken, strokes });
    taken.push(labelBox(words, direction, measure));
    const line = { x1: plot.x, y1: at, x2: plot.x + plot.width, y2: at };
    const box = hittable({ x: plot.x, y: at, width: plot.width, height: 0 });
    return { kind: 'target', key: `target-${target.period}-${i}`, label, box, line, words };
  });
}
