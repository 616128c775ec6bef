import { around } from '../models/geometry.js';
import type { LineChartModel, LineMark } from '../models/line-chart.js';
import type { SeriesName } from '../models/line-names.js';
import { bandShapes } from './band.js';
import { frame, markGroup, silent } from './frame.js';
import { periodSlot, pointWhisker, segmentShapes } from './line-shapes.js';
import { look } from './looks.js';
import { marker, seriesLooks } from './markers.js';
import { rect, stroke, textDrawer, type DrawText } from './shapes.js';
import { node, type SvgNode } from './svg-node.js';

const RING_SIZE = 28;

/** The drawing of a line chart. */
export function drawLineChart(model: LineChartModel): SvgNode {
  const text = textDrawer(model.direction, model.textDirection);
  const bands = model.marks.filter((mark) => mark.kind === 'band');
  return frame(model, [
    ...silent('bands', bands.flatMap(bandShapes)),
    ...silent('axes', [
      ...text(model.unit, 'quiet'),
      ...model.grid.map((line) => stroke(line, 'grid')),
      ...(model.zero ? [stroke(model.zero, 'zero')] : []),
      ...[...model.valueTicks, ...model.timeTicks].flatMap(({ label }) => text(label, 'quiet')),
      ...text(model.note, 'quiet'),
      ...model.notes.flatMap((label) => text(label, 'quiet')),
    ]),
    ...silent('lanes', model.lanes.flatMap(lane)),
    ...silent(
      'series',
      model.segments.flatMap((segment) => segmentShapes(segment, { edges: true })),
    ),
    ...silent(
      'names',
      model.names.flatMap((name) => seriesName(name, text)),
    ),
    ...model.marks.map((mark) => drawMark(mark, text)),
  ]);
}

function lane({ series, box, marker: { x, y } }: LineChartModel['lanes'][number]): readonly SvgNode[] {
  return [rect(box, 'lane'), marker(series, x, y)];
}

function seriesName({ series, words, sample, leader }: SeriesName, text: DrawText): readonly SvgNode[] {
  return [
    ...(leader ? [stroke(leader, 'leader')] : []),
    stroke(sample, seriesLooks(series).line),
    marker(series, (sample.x1 + sample.x2) / 2, sample.y1),
    ...text(words, 'value'),
  ];
}

function drawMark(mark: LineMark, text: DrawText): SvgNode {
  switch (mark.kind) {
    case 'point':
      return markGroup(mark, point(mark, text), around(mark.x, mark.y, RING_SIZE));
    case 'hidden':
      return markGroup(mark, periodSlot(mark, text), mark.slot);
    case 'missing':
      return markGroup(mark, text(mark.words, 'quiet'));
    case 'break':
      return markGroup(mark, [stroke(mark.line, 'break'), ...text(mark.words, 'quiet-rim')]);
    case 'event':
      return markGroup(mark, [stroke(mark.line, 'event-tick'), ...badge(mark, text), ...text(mark.words, 'quiet-rim')]);
    case 'band':
      return markGroup(mark, text(mark.words, 'quiet-rim'));
    case 'target':
      return markGroup(mark, [stroke(mark.line, 'target'), ...text(mark.words, 'value')]);
  }
}

function badge({ badge: circle }: Extract<LineMark, { kind: 'event' }>, text: DrawText): readonly SvgNode[] {
  if (circle === null) return [];
  const { x, y, radius, number } = circle;
  return [node('circle', { ...look('badge'), cx: x, cy: y, r: radius }), ...text(number, 'label')];
}

function point(mark: Extract<LineMark, { kind: 'point' }>, text: DrawText): readonly SvgNode[] {
  return [
    ...pointWhisker(mark),
    ...(mark.dot ? [marker(mark.series, mark.x, mark.y)] : []),
    ...text(mark.value, 'value'),
  ];
}
