import { around } from '../models/geometry.js';
import type { SlopeChartModel, SlopeLine } from '../models/slope-chart.js';
import type { SlopeEndMark } from '../models/slope-ends.js';
import { bandShapes } from './band.js';
import { frame, markGroup, silent } from './frame.js';
import { dot } from './markers.js';
import { noteGroup } from './references.js';
import { hiddenSlot, stroke, strokes, textDrawer, type DrawText } from './shapes.js';
import type { SvgNode } from './svg-node.js';

const RING_SIZE = 28;

/** The drawing of a slope chart. */
export function drawSlopeChart(model: SlopeChartModel): SvgNode {
  const text = textDrawer(model.direction, model.textDirection);
  return frame(model, [
    ...silent('bands', model.bands.flatMap(bandShapes)),
    ...silent('axes', [
      ...text(model.unit, 'quiet'),
      ...strokes(model.axes, 'grid'),
      ...model.marks.flatMap((mark) => (mark.kind === 'target' ? [stroke(mark.line, 'target')] : [])),
      ...model.periods.flatMap((label) => text(label, 'strong')),
      ...text(model.note, 'quiet'),
      ...text(model.apart, 'quiet'),
    ]),
    ...silent('series', model.lines.map(slope)),
    ...silent(
      'names',
      model.names.flatMap((name) => text(name, 'label')),
    ),
    ...model.marks.map((mark) => {
      switch (mark.kind) {
        case 'value':
          return markGroup(mark, end(mark, text), around(mark.x, mark.y, RING_SIZE));
        case 'hidden':
          return markGroup(mark, hiddenSlot(mark, text));
        case 'missing':
          return markGroup(mark, text(mark.words, 'quiet'));
        case 'note':
          return noteGroup(mark, text);
        case 'target':
          return markGroup(mark, text(mark.words, 'quiet'));
      }
    }),
  ]);
}

function slope({ line, isEmphasised }: SlopeLine): SvgNode {
  return stroke(line, isEmphasised ? 'line' : 'line-other');
}

function end(mark: SlopeEndMark, text: DrawText): readonly SvgNode[] {
  const { isEmphasised, whisker, leader } = mark;
  return [
    ...(leader ? [stroke(leader, 'leader')] : []),
    ...(whisker ? [stroke(whisker, isEmphasised ? 'range' : 'range-other')] : []),
    dot(mark, isEmphasised ? 'dot' : 'dot-other'),
    ...text(mark.value, isEmphasised ? 'strong' : 'label'),
    ...text(mark.name, 'label'),
  ];
}
