import type { SvgNode } from '../svg-node.js';
import type { PaintContext, PaintPath } from './paint-context.js';

/** The attributes that children of a node inherit, as the painter needs them, with SVG's initial values. */
const INITIAL = {
  direction: 'ltr',
  fill: '#000000',
  'fill-opacity': 1,
  'font-family': 'sans-serif',
  'font-size': 16,
  'font-style': 'normal',
  'font-weight': 400,
  'paint-order': 'normal',
  'shape-rendering': 'auto',
  stroke: 'none',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': 1,
  'stroke-width': 1,
  'text-anchor': 'start',
} as const;

/** How shapes look at one place of a drawing. */
export type PaintStyle = Readonly<Record<keyof typeof INITIAL, string | number>>;

/** The style at the root of a drawing. */
export const INITIAL_STYLE: PaintStyle = INITIAL;

/** The style of a node whose parent has the style `inherited`. */
export function styleOf({ attributes }: SvgNode, inherited: PaintStyle): PaintStyle {
  const own = Object.entries(attributes).filter(([name]) => Object.hasOwn(INITIAL, name));
  return { ...inherited, ...Object.fromEntries(own) };
}

/** Brings lines and fonts of a style to a canvas. Colours and opacity differ between fill and stroke. */
export function applyStyle<Path extends PaintPath>(style: PaintStyle, context: PaintContext<Path>): void {
  const dashes = String(style['stroke-dasharray']);
  context.lineWidth = Number(style['stroke-width']);
  context.lineCap = style['stroke-linecap'];
  context.lineJoin = style['stroke-linejoin'];
  context.miterLimit = 4;
  context.setLineDash(dashes === 'none' ? [] : dashes.split(/[\s,]+/).map(Number));
  context.font = `${style['font-style']} ${style['font-weight']} ${style['font-size']}px ${style['font-family']}`;
  context.direction = style.direction;
  context.textAlign = style['text-anchor'] === 'middle' ? 'center' : style['text-anchor'];
}
