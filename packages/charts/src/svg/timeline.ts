import type { FadePart } from '../models/fade.js';
import type { TimelineModel } from '../models/timeline.js';
import type { Lane } from '../models/timeline-lane.js';
import type { EventMark, PhaseMark } from '../models/timeline-marks.js';
import { frame, markGroup, silent } from './frame.js';
import { look, type LookName } from './looks.js';
import { linePath } from './path.js';
import { rect, stroke, textDrawer, type DrawText } from './shapes.js';
import { node, type SvgNode } from './svg-node.js';

const EVENT_RADIUS = 6;

/** The drawing of a timeline. */
export function drawTimeline(model: TimelineModel): SvgNode {
  const text = textDrawer(model.direction, model.textDirection);
  return frame(model, [
    ...silent(
      'lanes',
      model.lanes.flatMap((lane) => band(lane)),
    ),
    ...silent('axes', [
      ...model.yearLines.map((item) => stroke(item, 'grid')),
      ...model.years.flatMap((year) => text(year, 'strong')),
      ...model.lanes.flatMap(({ name }) => text(name, 'strong')),
      ...(model.today ? [stroke(model.today.line, 'today'), ...text(model.today.label, 'quiet')] : []),
    ]),
    ...model.marks.map((mark) => markGroup(mark, mark.kind === 'event' ? event(mark, text) : phase(mark, text))),
  ]);
}

function band({ band: box, line: axis }: Lane): readonly SvgNode[] {
  return [rect(box, 'lane'), ...(axis ? [stroke(axis, 'lane-line')] : [])];
}

function event({ x, y, span, flag }: EventMark, text: DrawText): readonly SvgNode[] {
  return [
    ...(flag ? [node('path', { ...look('leader'), d: linePath(flag.leader) })] : []),
    ...faded(span, 'phase'),
    node('circle', { ...look('event'), cx: x, cy: y, r: EVENT_RADIUS }),
    ...(flag ? [...text(flag.date, 'quiet'), ...text(flag.title, 'label')] : []),
  ];
}

function phase({ bar, title }: PhaseMark, text: DrawText): readonly SvgNode[] {
  return [...faded(bar, 'phase'), ...text(title, 'label')];
}

function faded(parts: readonly FadePart[], name: LookName): readonly SvgNode[] {
  return parts.map((part) => rect(part, name, part.opacity < 1 ? { 'fill-opacity': part.opacity } : {}));
}
