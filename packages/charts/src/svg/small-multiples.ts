import type { Panel } from '../models/small-multiples-panel.js';
import type { SmallMultiplesModel } from '../models/small-multiples.js';
import { bandShapes } from './band.js';
import { frame, silent } from './frame.js';
import { segmentShapes } from './line-shapes.js';
import { noteGroup } from './references.js';
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
    ...model.marks.map((mark) => (mark.kind === 'note' ? noteGroup(mark, text) : periodGroup(mark, text))),
  ]);
}

function panelShapes(panel: Panel, text: DrawText): readonly SvgNode[] {
  const { titles, grid, zero, ticks, bands, targets, breaks, events } = panel;
  const [name, newest] = titles.length > 1 ? titles : [null, titles[0]];
  return [
    ...bands.flatMap(bandShapes),
    ...strokes(grid, 'grid'),
    ...(zero ? [stroke(zero, 'zero')] : []),
    ...strokes(breaks, 'break'),
    ...strokes(events, 'event-tick'),
    ...strokes(targets, 'target'),
    ...ticks.flatMap((tick) => text(tick, 'quiet')),
    ...text(name ?? null, 'strong'),
    ...text(newest ?? null, 'label'),
  ];
}
