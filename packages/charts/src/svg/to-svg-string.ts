import { round, type SvgNode } from './svg-node.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML 1.0 forbids even as references: https://www.w3.org/TR/xml/#charsets. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The drawing as SVG text: escaped, with its namespace, numbers with at most two decimals. */
export function toSvgString(node: SvgNode): string {
  return element(node, ' xmlns="http://www.w3.org/2000/svg"');
}

function element(node: SvgNode, namespace = ''): string {
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escape(attributeText(value))}"`,
  );
  const opening = `<${node.tag}${namespace}${attributes.join('')}`;
  if (node.children.length === 0) return `${opening}/>`;
  const children = node.children.map((child) => (typeof child === 'string' ? escape(child) : element(child)));
  return `${opening}>${children.join('')}</${node.tag}>`;
}

function attributeText(value: string | number): string {
  return typeof value === 'number' ? String(round(value)) : value;
}

function escape(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}
