import { everyElement } from './every-element.js';

/** Elements that run, load or send something, or change how others do; none of ours is ever one of them. */
const FORBIDDEN = new Set(
  'script iframe frame object embed foreignobject img image base link meta form input style xss math animate set'.split(
    ' ',
  ),
);
/** The field of a search and the box of a comparison send nothing. */
const OURS = '.search > input[type="search"], .pick > input[type="checkbox"]';
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster'];
const ALLOWED = /^(https?:\/\/|mailto:|#)/i;

/** The space that an element keeps, so that what follows does not move: a number of its own. */
const KEPT_SPACE = /^min-block-size: [\d.]+px;$/;

/** What in `root` could run or load something that its texts asked for; nothing in a good guest. */
export function harms(root: Element | ShadowRoot): readonly string[] {
  return everyElement(root).flatMap((element) => [
    ...(FORBIDDEN.has(element.localName.toLowerCase()) && !element.matches(OURS) ? [`<${element.localName}>`] : []),
    ...[...element.attributes].filter(isHarmful).map(({ name, value }) => `${element.localName} ${name}="${value}"`),
  ]);
}

function isHarmful({ name, value }: Attr): boolean {
  if (name === 'style') return !KEPT_SPACE.test(value);
  if (/^on|^style$|^srcdoc$/i.test(name)) return true;
  return ADDRESSES.includes(name.toLowerCase()) && !ALLOWED.test(value) && /^[\p{Cc}\s]*\w+[\p{Cc}\s]*:/u.test(value);
}

/** Everything in `root` that can be read or heard: texts and names, across shadow roots. */
export function allWords(root: Element | ShadowRoot): string {
  const names = everyElement(root).flatMap((element) => [
    ...[...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ nodeValue }) => nodeValue),
    ...['aria-label', 'title', 'lang'].map((name) => element.getAttribute(name)),
  ]);
  return names.filter((text) => text !== null).join('\n');
}
