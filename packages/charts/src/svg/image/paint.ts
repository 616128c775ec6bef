import type { SvgNode } from '../svg-node.js';
import type { NewPath, PaintContext, PaintPath } from './paint-context.js';
import { applyStyle, INITIAL_STYLE, styleOf, type PaintStyle } from './paint-style.js';
import { shapePath } from './shape-path.js';

/** Elements that are not seen. */
const SILENT = new Set(['title', 'desc', 'metadata']);
const TRANSLATION = /^translate\(\s*(-?[\d.]+)[\s,]+(-?[\d.]+)\s*\)$/;

/**
 * Paints a drawing on a canvas, node by node: no image is loaded, so that a strict content security policy has nothing to
 * forbid. `newPath` makes outlines, as `new Path2D(d)` does. Knows the shapes and attributes that our drawings have; throws a RangeError that names any other.
 */
export function paint<Path extends PaintPath>(
  drawing: SvgNode,
  context: PaintContext<Path>,
  newPath: NewPath<Path>,
): void {
  paintNode(drawing, { context, newPath }, INITIAL_STYLE);
}

interface Canvas<Path extends PaintPath> {
  readonly context: PaintContext<Path>;
  readonly newPath: NewPath<Path>;
}

function paintNode<Path extends PaintPath>(node: SvgNode, canvas: Canvas<Path>, inherited: PaintStyle): void {
  const { context, newPath } = canvas;
  if (SILENT.has(node.tag)) return;
  const style = styleOf(node, inherited);
  context.save();
  context.globalAlpha *= Number(node.attributes['opacity'] ?? 1);
  translate(node.attributes['transform'], context);
  applyStyle(style, context);
  if (node.tag === 'svg' || node.tag === 'g') node.children.forEach((child) => paintChild(child, canvas, style));
  else if (node.tag === 'text') paintText(node, context, style);
  else paintPath(shapePath(node, style, context, newPath), context, style);
  context.restore();
}

function paintChild<Path extends PaintPath>(child: SvgNode | string, canvas: Canvas<Path>, style: PaintStyle): void {
  if (typeof child !== 'string') paintNode(child, canvas, style);
}

function translate<Path extends PaintPath>(transform: string | number | undefined, context: PaintContext<Path>): void {
  if (transform === undefined) return;
  const [, x, y] = TRANSLATION.exec(String(transform)) ?? [];
  if (x === undefined) throw new RangeError(`unknown transform "${transform}"; paint() knows translate(x,y)`);
  context.translate(Number(x), Number(y));
}

function paintPath<Path extends PaintPath>(path: Path, context: PaintContext<Path>, style: PaintStyle): void {
  inOrder(context, style, {
    fill: () => context.fill(path),
    stroke: () => context.stroke(path),
  });
}

/** The lines of a text: the words themselves, or one `tspan` a line, each below the one before. */
function paintText<Path extends PaintPath>(
  { attributes, children }: SvgNode,
  context: PaintContext<Path>,
  style: PaintStyle,
): void {
  let y = Number(attributes['y'] ?? 0);
  for (const child of children) {
    const own = typeof child === 'string' ? {} : child.attributes;
    const words =
      typeof child === 'string' ? child : child.children.filter((word) => typeof word === 'string').join('');
    const x = Number(own['x'] ?? attributes['x'] ?? 0);
    y += Number(own['dy'] ?? 0);
    inOrder(context, style, {
      fill: () => context.fillText(words, x, y),
      stroke: () => context.strokeText(words, x, y),
    });
  }
}

/** Fill, then stroke; the other way round where the style says so, so that letters keep their form within a rim. */
function inOrder<Path extends PaintPath>(
  context: PaintContext<Path>,
  style: PaintStyle,
  draw: { readonly fill: () => void; readonly stroke: () => void },
): void {
  const strokeFirst = String(style['paint-order']).startsWith('stroke');
  for (const kind of strokeFirst ? (['stroke', 'fill'] as const) : (['fill', 'stroke'] as const)) {
    if (style[kind] === 'none') continue;
    const alpha = context.globalAlpha;
    context[kind === 'fill' ? 'fillStyle' : 'strokeStyle'] = String(style[kind]);
    context.globalAlpha = alpha * Number(style[`${kind}-opacity`]);
    draw[kind]();
    context.globalAlpha = alpha;
  }
}
