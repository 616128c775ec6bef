import type { SparklineModel } from '../models/sparkline.js';
import { frame, silent } from './frame.js';
import { segmentShapes } from './line-shapes.js';
import { periodGroup } from './row-line.js';
import { textDrawer } from './shapes.js';
import type { SvgNode } from './svg-node.js';

/** The drawing of a sparkline. */
export function drawSparkline(model: SparklineModel): SvgNode {
  const text = textDrawer(model.direction, model.textDirection);
  return frame(model, [
    ...silent(
      'series',
      model.segments.flatMap((segment) => segmentShapes(segment)),
    ),
    ...model.marks.map((mark) => periodGroup(mark, text)),
  ]);
}
