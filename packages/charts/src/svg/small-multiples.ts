import type { Panel } from '../models/small-multiples-panel.js';
import type { SmallMultiplesModel } from '../models/small-multiples.js';
import { frame, markGroup, silent } from './frame.js';
import { segmentShapes } from './line-shapes.js';
import { periodGroup } from './row-line.js';
import { hiddenSlot, stroke, strokes, textDrawer, type DrawText } from './shapes.js';
import type { SvgNode } from './svg-node.js';

/** The drawing of small multiples. */
export function drawSmallMultiples(model: SmallMultiplesModel): SvgNode {
  const text = textDrawer(model.direction, model.textDirection);
  return frame(model, [
    ...silent('axes', [
      ...text(model.unit, 'quiet'),
      ...(model.key ? hiddenSlot(model.key, text) : []),
      ...model.panels.flatMap((panel) => panelShapes(panel, text)),
      ...text(model.note, 'quiet'),
    ]),
    ...silent(
      'series',
      model.panels.flatMap((panel) => panel.segments.flatMap((segment) => segmentShapes(segment))),
    ),
    ...model.marks.map((mark) =>
      mark.kind === 'break'
        ? markGroup(mark, [...strokes(mark.lines, 'break'), ...text(mark.words, 'quiet')])
        : periodGroup(mark, text),
    ),
  ]);
}

function panelShapes({ titles, grid, zero, ticks }: Panel, text: DrawText): readonly SvgNode[] {
  const [name, newest] = titles.length > 1 ? titles : [null, titles[0]];
  return [
    ...strokes(grid, 'grid'),
    ...(zero ? [stroke(zero, 'zero')] : []),
    ...ticks.flatMap((tick) => text(tick, 'quiet')),
    ...text(name ?? null, 'strong'),
    ...text(newest ?? null, 'label'),
  ];
}
