import type { LikertChartModel } from '../models/likert-chart.js';
import type { KeyEntry } from '../models/likert-key.js';
import type { LikertMark } from '../models/likert-marks.js';
import { frame, markGroup, silent } from './frame.js';
import { noteGroup } from './references.js';
import { hiddenSlot, rect, stroke, strokes, textDrawer, type DrawText } from './shapes.js';
import type { SvgNode } from './svg-node.js';

/** The drawing of a Likert chart. */
export function drawLikertChart(model: LikertChartModel): SvgNode {
  const text = textDrawer(model.direction, model.textDirection);
  return frame(model, [
    ...silent('axes', [...text(model.unit, 'quiet'), ...model.answers.flatMap((entry) => keyEntry(entry, text))]),
    ...silent('names', [
      ...model.names.flatMap((name) => text(name, 'label')),
      ...model.bases.flatMap((base) => text(base, 'quiet')),
    ]),
    ...model.marks.map((mark) => (mark.kind === 'note' ? noteGroup(mark, text) : markGroup(mark, shapes(mark, text)))),
    ...silent('axes', strokes(model.zero, 'zero')),
  ]);
}

function keyEntry({ label, swatch, line, tone }: KeyEntry, text: DrawText): readonly SvgNode[] {
  return [
    ...(swatch ? [rect(swatch, tone, { class: `answer ${tone}` })] : []),
    ...(line ? [stroke(line, 'leader')] : []),
    ...text(label, 'label'),
  ];
}

function shapes(mark: LikertMark, text: DrawText): readonly SvgNode[] {
  switch (mark.kind) {
    case 'answer':
      return [rect(mark.bar, mark.tone, { class: `answer ${mark.tone}` }), ...text(mark.value, `on-${mark.tone}`)];
    case 'hidden':
      return hiddenSlot(mark, text);
    case 'missing':
      return text(mark.words, 'quiet');
  }
}
