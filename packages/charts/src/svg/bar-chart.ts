import type { BarChartModel } from '../models/bar-chart.js';
import type { BarMark, WhiskerPart } from '../models/bar-marks.js';
import { frame, markGroup, silent } from './frame.js';
import type { LookName } from './looks.js';
import { isReference, noteGroup, referenceGroup, referenceShapes } from './references.js';
import { hiddenSlot, rect, strokes, textDrawer, type DrawText } from './shapes.js';
import type { SvgNode } from './svg-node.js';

/** The drawing of a bar chart. */
export function drawBarChart(model: BarChartModel): SvgNode {
  const text = textDrawer(model.direction, model.textDirection);
  const lined = model.marks.some(isReference);
  return frame(model, [
    ...silent('axes', [...text(model.unit, 'quiet'), ...referenceShapes(model.marks)]),
    ...model.marks.map((mark) => {
      if (isReference(mark)) return referenceGroup(mark, text);
      if (mark.kind === 'note') return noteGroup(mark, text);
      return markGroup(mark, [...text(mark.name, 'label'), ...barShapes(mark, text, { lined })]);
    }),
    ...silent('axes', strokes(model.zero, 'zero')),
  ]);
}

/** How bars are drawn. */
export interface BarLook {
  readonly bar?: LookName;
  /** Whether lines of targets or bands lie behind them: words then have a rim of background. */
  readonly lined?: boolean;
}

/** A bar in the look of its series with whisker and value, or what stands in its place. */
export function barShapes(
  mark: BarMark,
  text: DrawText,
  { bar = 'bar', lined = false }: BarLook = {},
): readonly SvgNode[] {
  switch (mark.kind) {
    case 'value':
      return [
        rect(mark.bar, bar),
        ...strokes(mark.crossings, 'target-within'),
        ...mark.whisker.flatMap(whisker),
        ...text(mark.value, lined ? 'value' : 'label'),
      ];
    case 'hidden':
      return [...(lined ? [rect(mark.slot, 'plate')] : []), ...hiddenSlot(mark, text, lined ? 'quiet-rim' : 'quiet')];
    case 'missing':
      return text(mark.words, lined ? 'quiet-rim' : 'quiet');
  }
}

/** Dark on the background, light on the bar. */
function whisker({ within, strokes: lines }: WhiskerPart): readonly SvgNode[] {
  return strokes(lines, within ? 'whisker-within' : 'whisker');
}
