import type { SvgNode } from '../svg-node.js';
import type { NewPath, PaintContext, PaintPath } from './paint-context.js';
import type { PaintStyle } from './paint-style.js';

type Snap = (edge: number, axis: 'x' | 'y') => number;

/** The outline of a shape; throws a RangeError for one that our drawings do not have. */
export function shapePath<Path extends PaintPath>(
  node: SvgNode,
  style: PaintStyle,
  context: PaintContext<Path>,
  newPath: NewPath<Path>,
): Path {
  const number = (name: string) => Number(node.attributes[name] ?? 0);
  const snap = style['shape-rendering'] === 'crispEdges' ? snapIn(context) : asIs;
  const path = newPath();
  switch (node.tag) {
    case 'rect': {
      const [left, top] = [snap(number('x'), 'x'), snap(number('y'), 'y')];
      const right = snap(number('x') + number('width'), 'x');
      const bottom = snap(number('y') + number('height'), 'y');
      path.roundRect(left, top, right - left, bottom - top, number('rx'));
      return path;
    }
    case 'line':
      return linePath(
        path,
        { x1: number('x1'), y1: number('y1'), x2: number('x2'), y2: number('y2') },
        Number(style['stroke-width']) / 2,
        snap,
      );
    case 'circle':
      path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
      return path;
    case 'path':
      return newPath(String(node.attributes['d'] ?? ''));
    default:
      throw new RangeError(`unknown shape "${node.tag}"; paint() knows rect, line, circle, path, text and g`);
  }
}

/** An upright or level line has its edge on the border of a pixel where it shall be crisp. */
function linePath<Path extends PaintPath>(
  path: Path,
  line: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number },
  half: number,
  snap: Snap,
): Path {
  const x = line.x1 === line.x2 ? snap(line.x1 - half, 'x') + half - line.x1 : 0;
  const y = line.y1 === line.y2 ? snap(line.y1 - half, 'y') + half - line.y1 : 0;
  path.moveTo(line.x1 + x, line.y1 + y);
  path.lineTo(line.x2 + x, line.y2 + y);
  return path;
}

const asIs: Snap = (edge) => edge;

/** A canvas has no `shape-rendering`: edges are moved to the nearest border of its pixels. */
function snapIn<Path extends PaintPath>(context: PaintContext<Path>): Snap {
  const { a, d, e, f } = context.getTransform();
  return (edge, axis) => (axis === 'x' ? (Math.round(edge * a + e) - e) / a : (Math.round(edge * d + f) - f) / d);
}
