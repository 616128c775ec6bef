import type { StageBarsModel, StageMark, StageTotalMark } from '../instruments/recommendations/stage-bars.js';
import type { Stage } from '../instruments/recommendations/stages.js';
import type { Box } from '../models/model.js';
import { frame, markGroup, silent } from './frame.js';
import type { LookName } from './looks.js';
import { rect, strokes, textDrawer, type DrawText } from './shapes.js';
import type { SvgNode } from './svg-node.js';

/** How a part looks and what stands on it: `group` lets forced colours tell the parts apart by their outlines. */
const LOOKS: Readonly<Record<Stage, { readonly bar: LookName; readonly words: LookName; readonly group?: string }>> = {
  done: { bar: 'bar-1', words: 'on-bar-1' },
  continued: { bar: 'bar-3', words: 'on-bar-3' },
  inProgress: { bar: 'positive-1', words: 'on-positive-1', group: 'answer' },
  planned: { bar: 'sequential-2', words: 'on-sequential-2', group: 'class' },
  postponed: { bar: 'negative-1', words: 'on-negative-1', group: 'answer' },
  dropped: { bar: 'neutral', words: 'on-neutral', group: 'answer' },
  none: { bar: 'badge', words: 'label' },
};

/** The drawing of recommendations by field of action and stage. */
export function drawStageBars(model: StageBarsModel): SvgNode {
  const text = textDrawer(model.direction, model.textDirection);
  return frame(model, [
    ...silent(
      'key',
      model.key.flatMap(({ stage, swatch, label }) => [toned(swatch, stage), ...text(label, 'label')]),
    ),
    ...silent(
      'names',
      model.names.flatMap((name) => text(name, 'label')),
    ),
    ...model.marks.map((mark) => markGroup(mark, shapes(mark, text))),
    ...silent('axes', strokes(model.zero, 'zero')),
  ]);
}

function shapes(mark: StageMark | StageTotalMark, text: DrawText): readonly SvgNode[] {
  if (mark.kind === 'total') return text(mark.value, 'label');
  return [toned(mark.bar, mark.stage), ...text(mark.value, LOOKS[mark.stage].words)];
}

/** A part in its colour; its frame lies inside, so that parts stay apart. */
function toned(box: Box, stage: Stage): SvgNode {
  const { bar, group } = LOOKS[stage];
  if (stage === 'none') return rect(inside(box), bar);
  return rect(box, bar, group ? { class: `${group} ${bar}` } : {});
}

function inside({ x, y, width, height }: Box): Box {
  return { x: x + 0.5, y: y + 0.5, width: Math.max(0, width - 1), height: height - 1 };
}
