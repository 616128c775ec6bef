import type { MapMark } from '../models/map-marks.js';
import type { MapModel } from '../models/map.js';
import { frame, silent } from './frame.js';
import { keyShapes } from './heatmap.js';
import { look } from './looks.js';
import { ringsPath } from './path.js';
import { lock, strokes, textDrawer, type DrawText } from './shapes.js';
import { node, type SvgNode } from './svg-node.js';

/** The drawing of a map. Areas lie below all marks, so that no neighbour covers a name or the ring of the keyboard. */
export function drawMap(model: MapModel): SvgNode {
  const text = textDrawer(model.direction, model.textDirection);
  return frame(model, [
    ...silent('key', [...text(model.unit, 'quiet'), ...keyShapes(model.key, text)]),
    ...silent('areas', [
      ...model.marks.flatMap((mark) => (mark.kind === 'missing' ? [] : area(mark))),
      ...model.marks.flatMap((mark) => (mark.kind === 'missing' ? area(mark) : [])),
    ]),
    ...model.marks.map((mark) => group(mark, text)),
    ...silent(
      'note',
      [...model.list, ...model.notes].flatMap((label) => text(label, 'quiet')),
    ),
  ]);
}

function area(mark: MapMark): readonly SvgNode[] {
  const d = ringsPath(mark.rings);
  const filled = (attributes: Readonly<Record<string, string | number>>) =>
    node('path', { ...attributes, d, 'fill-rule': 'evenodd' });
  switch (mark.kind) {
    case 'value':
      return [
        filled({
          ...look('region'),
          ...look(`sequential-${mark.tone}`),
          class: `class region sequential-${mark.tone}`,
        }),
      ];
    case 'hidden':
      return [filled({ ...look('slot') }), ...strokes(mark.hatch, 'hatch'), filled({ ...look('region') })];
    case 'missing':
      return [filled({ ...look('region-missing') })];
  }
}

/** As `markGroup`, with the area's own shape for the ring and the pointer. */
function group(mark: MapMark, text: DrawText): SvgNode {
  const d = ringsPath(mark.rings);
  const outline = { d, fill: 'none', 'pointer-events': 'none' };
  return node('g', { class: 'mark', role: 'img', 'aria-label': mark.label, 'data-key': mark.key }, [
    node('path', { class: 'focus-casing', ...outline }),
    node('path', { class: 'focus-ring', ...outline }),
    ...labels(mark, text),
    node('path', { class: 'hit', d, fill: 'none', 'fill-rule': 'evenodd', 'pointer-events': 'all' }),
  ]);
}

function labels(mark: MapMark, text: DrawText): readonly SvgNode[] {
  switch (mark.kind) {
    case 'value': {
      const on = `on-sequential-${mark.tone}` as const;
      return [...text(mark.name, on), ...text(mark.value, on), ...text(mark.number, mark.overlapping ? 'value' : on)];
    }
    case 'hidden':
      return [...(mark.lock ? lock(mark.lock) : []), ...text(mark.name, 'value'), ...text(mark.number, 'value')];
    case 'missing':
      return [...text(mark.name, 'value'), ...text(mark.sign, 'quiet'), ...text(mark.number, 'value')];
  }
}
