/**
 * The entry of `teilhabe.js`: finds `teilhabe-*` tags and `[data-teilhabe]` markup, and imports what the page uses.
 * A page needs this one script and one element. `teilhabe.js?prefix=stadt` is for `stadt-*` tags instead.
 */
import { defineElement } from './define-element.js';
import { prefixOf } from './prefix.js';

const classes = new Map<string, () => Promise<CustomElementConstructor>>([
  ['indicator', async () => (await import('./indicator/indicator.js')).TeilhabeIndicator],
  ['key-figure', async () => (await import('./key-figure/key-figure.js')).TeilhabeKeyFigure],
  ['timeline', async () => (await import('./timeline/timeline.js')).TeilhabeTimeline],
  ['dashboard', async () => (await import('./dashboard/dashboard.js')).TeilhabeDashboard],
]);

/** What an element shows inside itself. */
const PARTS = new Map([['dashboard', ['indicator', 'key-figure']]]);

const PREFIX = prefixOf(import.meta.url);
const TAGS = [...classes.keys()].map((kind) => `${PREFIX}-${kind}:not(:defined)`).join();
const MARKUP = '[data-teilhabe]:not([data-teilhabe-done])';
const ATTRIBUTES = [
  'src',
  'indicator',
  'breakdown',
  'period',
  'view',
  'lanes',
  'lang',
  'heading-level',
  'translation-reviewed-by',
];

look(document);
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) if (node instanceof Element) look(node);
  }
}).observe(document, { childList: true, subtree: true });

/** Handles everything of ours in `root`, itself included. */
function look(root: Document | Element): void {
  for (const element of matching(root, TAGS)) void use(element.localName.slice(PREFIX.length + 1));
  for (const element of matching(root, MARKUP)) void upgrade(element);
}

function matching(root: Document | Element, selector: string): readonly Element[] {
  const inside = [...root.querySelectorAll(selector)];
  return root instanceof Element && root.matches(selector) ? [root, ...inside] : inside;
}

/** Imports and defines a kind of element; says so in the console when there is none or it does not come. */
async function use(kind: string): Promise<boolean> {
  for (const part of PARTS.get(kind) ?? []) void use(part);
  try {
    const found = await classes.get(kind)?.();
    if (found) defineElement(`${PREFIX}-${kind}`, found);
  } catch (error) {
    console.error(`teilhabe: the module for "${kind}" could not be loaded`, error);
    return false;
  }
  return classes.has(kind);
}

/** Puts the element that `data-teilhabe` names in place of the fallback inside, once its module is there. */
async function upgrade(place: Element): Promise<void> {
  place.setAttribute('data-teilhabe-done', '');
  const kind = place.getAttribute('data-teilhabe') ?? '';
  if (!(await use(kind))) return;
  const element = document.createElement(`${PREFIX}-${kind}`);
  for (const name of ATTRIBUTES) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  place.replaceChildren(element);
}
