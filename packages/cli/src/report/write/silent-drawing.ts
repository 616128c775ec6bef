import type { SvgNode } from '@teilhabe/charts';

/** What a drawing says of itself to assistive technology. */
const SPOKEN = new Set(['role', 'aria-label', 'aria-hidden', 'tabindex']);
const TOLD = new Set(['title', 'desc']);

/** A drawing that says nothing of itself, for a place where one text stands for it as a whole. */
export function silentDrawing({ tag, attributes, children }: SvgNode): SvgNode {
  const kept = Object.entries(attributes).filter(([name]) => !SPOKEN.has(name));
  const shown = children.filter((child) => typeof child === 'string' || !TOLD.has(child.tag));
  return {
    tag,
    attributes: Object.fromEntries(kept),
    children: shown.map((child) => (typeof child === 'string' ? child : silentDrawing(child))),
  };
}
