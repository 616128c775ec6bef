/** Imports and defines a kind of element, and gives its class; undefined when there is none or it does not come. */
export type Use = (kind: string) => Promise<CustomElementConstructor | undefined>;

/**
 * Looks at a page now and at everything that is put into it later: `found` is called with the document, then with each
 * new element.
 */
export function watch(found: (root: Document | Element) => void): void {
  found(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element) found(node);
    }
  }).observe(document, { childList: true, subtree: true });
}

/** Everything in `root` that a selector fits, itself included. */
export function matching(root: Document | Element, selector: string): readonly Element[] {
  const inside = [...root.querySelectorAll(selector)];
  return root instanceof Element && root.matches(selector) ? [root, ...inside] : inside;
}

/**
 * Puts our elements into all markup of `root` that asks for them, for editors that strip custom tags:
 * `<div data-teilhabe="indicator" data-src="…">`, or `data-stadt` where `stadt` is the prefix. What stands inside goes into
 * the element, which shows it until its data are there; a figure that asks itself goes into it as a whole.
 */
export function upgradeMarkup(root: Document | Element, prefix: string, use: Use): void {
  const [name, done] = [`data-${prefix}`, `data-${prefix}-done`];
  for (const place of matching(root, `[${name}]:not([${done}])`)) {
    place.setAttribute(done, '');
    const kind = place.getAttribute(name) ?? '';
    // A figure inside our own element, or inside such markup, is what that one shows for the moment.
    const around = place.parentElement?.closest(`[${name}], ${prefix}-${CSS.escape(kind)}`);
    if (!around) void upgrade(place, `${prefix}-${kind}`, use(kind));
  }
}

async function upgrade(place: Element, tag: string, using: ReturnType<Use>): Promise<void> {
  const constructor = await using;
  if (constructor === undefined) return;
  const element = document.createElement(tag);
  for (const name of (constructor as { observedAttributes?: readonly string[] }).observedAttributes ?? []) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  adopt(element, place);
}

/** The element is in the page first, so that what moves into it never leaves the page, and keeps focus and selection. */
function adopt(element: Element, place: Element): void {
  const nodes = place instanceof HTMLElement && place.localName === 'figure' ? [place] : [...place.childNodes];
  if (nodes[0] === place) place.before(element);
  else place.append(element);
  const focused = place.querySelector<HTMLElement>(':focus');
  for (const node of nodes) move(element, node);
  if (focused?.matches(':focus') === false) focused.focus({ preventScroll: true });
}

/** `moveBefore` keeps what a node is doing; browsers without it put it in anew. */
function move(into: Element, node: ChildNode): void {
  const canMove = (into as Partial<Element>).moveBefore !== undefined;
  if (canMove && into.isConnected && node.isConnected) into.moveBefore(node, null);
  else into.append(node);
}
