import type { SvgNode } from '@teilhabe/charts';
import { applyStyle, INITIAL_STYLE, styleOf, type PaintStyle } from './paint-style.js';
import { shapePath } from './shape-path.js';

/** Elements that are not seen. */
const SILENT = new Set(['title', 'desc', 'metadata']);
const TRANSLATION = /^translate\(\s*(-?[\d.]+)[\s,]+(-?[\d.]+)\s*\)$/;

/**
 * Paints a drawing on a canvas, node by node: no image is loaded, so that a strict content security policy has nothing to
 * forbid. Knows the shapes and attributes that our drawings have; throws a RangeError that names any other.
 */
export function paint(drawing: SvgNode, context: CanvasRenderingContext2D): void {
  paintNode(drawing, context, INITIAL_STYLE);
}

function paintNode(node: SvgNode, context: CanvasRenderingContext2D, inherited: PaintStyle): void {
  if (SILENT.has(node.tag)) return;
  const style = styleOf(node, inherited);
  context.save();
  context.globalAlpha *= Number(node.attributes['opacity'] ?? 1);
  translate(node.attributes['transform'], context);
  applyStyle(style, context);
  if (node.tag === 'svg' || node.tag === 'g') node.children.forEach((child) => paintChild(child, context, style));
  else if (node.tag === 'text') paintText(node, context, style);
  else paintPath(shapePath(node, style, context), context, style);
  context.restore();
}

function paintChild(child: SvgNode | string, context: CanvasRenderingContext2D, style: PaintStyle): void {
  if (typeof child !== 'string') paintNode(child, context, style);
}

function translate(transform: string | number | undefined, context: CanvasRenderingContext2D): void {
  if (transform === undefined) return;
  const [, x, y] = TRANSLATION.exec(String(transform)) ?? [];
  if (x === undefined) throw new RangeError(`unknown transform "${transform}"; paint() knows translate(x,y)`);
  context.translate(Number(x), Number(y));
}

function paintPath(path: Path2D, context: CanvasRenderingContext2D, style: PaintStyle): void {
  inOrder(context, style, {
    fill: () => context.fill(path),
    stroke: () => context.stroke(path),
  });
}

/** The lines of a text: the words themselves, or one `tspan` a line, each below the one before. */
function paintText({ attributes, children }: SvgNode, context: CanvasRenderingContext2D, style: PaintStyle): void {
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
function inOrder(
  context: CanvasRenderingContext2D,
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
