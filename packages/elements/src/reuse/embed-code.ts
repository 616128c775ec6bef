import { escapeXml } from '@teilhabe/charts';

/** What a page needs to show an element: the address of our script, the element's kind and attributes; '' is left out. */
export interface Embedding {
  readonly script: string;
  /** What its tag ends with: `indicator`. */
  readonly kind: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The HTML that shows an element on any page: the script and the element. Every value is escaped. */
export function embedCode({ script, kind, attributes }: Embedding): string {
  const written = Object.entries(attributes).filter(([, value]) => value !== '');
  const text = written.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  return `<script type="module" src="${escapeXml(script)}"></script>
<teilhabe-${kind}${text}></teilhabe-${kind}>`;
}

/** `teilhabe.js`, `teilhabe.all.js`, and both with a version behind: `teilhabe-1.2.0.js`. */
const OUR_SCRIPT = /\/teilhabe(\.all)?([.-]\d[\w.-]*)?\.js$/;

/** Where a page has our script from; '' when it is part of a bundle of its own, which cannot be named to others. */
export function scriptAddress(scripts: Iterable<{ readonly src: string }>): string {
  return [...scripts].map(({ src }) => src).find((src) => OUR_SCRIPT.test(pathOf(src))) ?? '';
}

function pathOf(src: string): string {
  return src.replace(/[?#].*$/, '');
}
