import { around } from '../models/geometry.js';
import type { LineChartModel, LineMark } from '../models/line-chart.js';
import type { Segment } from '../models/line-segments.js';
import { frame, markGroup, silent } from './frame.js';
import { look } from './looks.js';
import { areaPath, linePath } from './path.js';
import { lock, rect, stroke, strokes, textDrawer, type DrawText } from './shapes.js';
import { node, type SvgNode } from './svg-node.js';

const DOT_RADIUS = 4.5;
const RING_SIZE = 28;
const WHISKER_CAP = 4;

/** The drawing of a line chart. */
export function drawLineChart(model: LineChartModel): SvgNode {
  const text = textDrawer(model.direction, model.textDirection);
  const { plot } = model;
  const grid = model.valueTicks.map(({ at }) =>
    stroke({ x1: plot.x, y1: at, x2: plot.x + plot.width, y2: at }, 'grid'),
  );
  return frame(model, [
    ...silent('axes', [
      ...text(model.unit, 'quiet'),
      ...grid,
      ...(model.zero ? [stroke(model.zero, 'zero')] : []),
      ...[...model.valueTicks, ...model.timeTicks].flatMap(({ label }) => text(label, 'quiet')),
      ...text(model.note, 'quiet'),
    ]),
    ...silent('series', model.segments.flatMap(segment)),
    ...model.marks.map((mark) => drawMark(mark, text)),
  ]);
}

function segment({ points, band }: Segment): readonly SvgNode[] {
  const lower = band.map(([x, y]) => [x, y] as const);
  const upper = band.map(([x, , y]) => [x, y] as const);
  const interval = [
    node('path', { ...look('interval'), d: areaPath(lower, upper) }),
    ...[lower, upper].map((edge) => node('path', { ...look('interval-edge'), d: linePath(edge) })),
  ];
  return [
    ...(band.length > 0 ? interval : []),
    ...(points.length > 1 ? [node('path', { ...look('line'), d: linePath(points) })] : []),
  ];
}

function drawMark(mark: LineMark, text: DrawText): SvgNode {
  switch (mark.kind) {
    case 'point':
      return markGroup(mark, point(mark, text), around(mark.x, mark.y, RING_SIZE));
    case 'hidden':
      return markGroup(
        mark,
        [
          rect(mark.slot, 'slot'),
          ...strokes(mark.hatch, 'hatch'),
          rect(mark.plate, 'plate'),
          ...(mark.lock ? lock(mark.lock) : []),
          ...text(mark.word, 'quiet'),
        ],
        mark.slot,
      );
    case 'missing':
      return markGroup(mark, text(mark.words, 'quiet'));
    case 'break':
      return markGroup(mark, [stroke(mark.line, 'break'), ...text(mark.words, 'quiet-rim')]);
    case 'target':
      return markGroup(mark, [stroke(mark.line, 'target'), ...text(mark.words, 'value')]);
  }
}

function point(mark: Extract<LineMark, { kind: 'point' }>, text: DrawText): readonly SvgNode[] {
  const { x, y, whisker } = mark;
  const caps = whisker
    ? [whisker.y1, whisker.y2].map((at) => ({ x1: x - WHISKER_CAP, y1: at, x2: x + WHISKER_CAP, y2: at }))
    : [];
  return [
    ...(whisker ? strokes([whisker, ...caps], 'range') : []),
    ...(mark.dot ? [node('circle', { ...look('dot'), cx: x, cy: y, r: DOT_RADIUS })] : []),
    ...text(mark.value, 'value'),
  ];
}
