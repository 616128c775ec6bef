import type { SvgNode } from '@teilhabe/charts';

const SVG = 'http://www.w3.org/2000/svg';

/** The drawing as a DOM tree of its own; texts stay texts. */
export function renderSvg(node: SvgNode): SVGElement {
  const element = document.createElementNS(SVG, node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, attributeText(value));
  element.append(...node.children.map((child) => (typeof child === 'string' ? child : renderSvg(child))));
  return element;
}

/** At most two decimals, as in the text form of a drawing. */
function attributeText(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}
