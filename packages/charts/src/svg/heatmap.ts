import type { HeatmapModel } from '../models/heatmap.js';
import type { HeatKey } from '../models/heatmap-key.js';
import type { HeatMark } from '../models/heatmap-marks.js';
import type { Box } from '../models/model.js';
import type { Tone } from '../models/value-classes.js';
import { frame, markGroup, silent } from './frame.js';
import { noteGroup } from './references.js';
import { hiddenSlot, lock, rect, strokes, textDrawer, type DrawText } from './shapes.js';
import type { SvgNode } from './svg-node.js';

/** The drawing of a heat map. */
export function drawHeatmap(model: HeatmapModel): SvgNode {
  const text = textDrawer(model.direction, model.textDirection);
  return frame(model, [
    ...silent('key', [...text(model.unit, 'quiet'), ...keyShapes(model.key, text)]),
    ...silent('names', [
      ...model.headers.flatMap((header) => text(header, 'quiet')),
      ...model.names.flatMap((name) => text(name, 'label')),
    ]),
    ...silent('axes', strokes(model.breaks, 'break')),
    ...model.marks.map((mark) => (mark.kind === 'note' ? noteGroup(mark, text) : markGroup(mark, shapes(mark, text)))),
    ...silent('note', text(model.note, 'quiet')),
  ]);
}

/** Classes with their limits, and the signs of what has no number. */
export function keyShapes({ classes, limits, hidden, missing }: HeatKey, text: DrawText): readonly SvgNode[] {
  return [
    ...classes.map(({ tone, box }) => toned(box, tone)),
    ...limits.flatMap((limit) => text(limit, 'quiet')),
    ...(hidden ? hiddenSlot(hidden, text) : []),
    ...text(missing, 'quiet'),
  ];
}

function shapes(mark: HeatMark, text: DrawText): readonly SvgNode[] {
  switch (mark.kind) {
    case 'value':
      return [toned(mark.area, mark.tone), ...text(mark.value, `on-sequential-${mark.tone}`)];
    case 'hidden':
      return [rect(mark.area, 'slot'), ...strokes(mark.hatch, 'hatch'), ...lock(mark.lock)];
    case 'missing':
      return text(mark.sign, 'quiet');
  }
}

function toned(box: Box, tone: Tone): SvgNode {
  return rect(box, `sequential-${tone}`, { class: `class sequential-${tone}` });
}
