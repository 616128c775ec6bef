import { escapeXml } from './escape-xml.js';
import { round, type SvgNode } from './svg-node.js';

/** The drawing as SVG text: escaped, with its namespace, numbers with at most two decimals. */
export function toSvgString(node: SvgNode): string {
  return element(node, ' xmlns="http://www.w3.org/2000/svg"');
}

function element(node: SvgNode, namespace = ''): string {
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escapeXml(attributeText(value))}"`,
  );
  const opening = `<${node.tag}${namespace}${attributes.join('')}`;
  if (node.children.length === 0) return `${opening}/>`;
  const children = node.children.map((child) => (typeof child === 'string' ? escapeXml(child) : element(child)));
  return `${opening}>${children.join('')}</${node.tag}>`;
}

function attributeText(value: string | number): string {
  return typeof value === 'number' ? String(round(value)) : value;
}
