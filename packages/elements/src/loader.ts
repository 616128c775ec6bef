/**
 * The entry of `teilhabe.js`: finds `teilhabe-*` tags and `[data-teilhabe]` markup, and imports what the page uses.
 * A page needs this one script and one element.
 */
const modules = new Map<string, () => Promise<unknown>>([
  ['indicator', () => import('./indicator/define.js')],
  ['timeline', () => import('./timeline/define.js')],
  ['dashboard', () => import('./dashboard/define.js')],
]);

const TAGS = [...modules.keys()].map((kind) => `teilhabe-${kind}:not(:defined)`).join();
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
  for (const element of matching(root, TAGS)) void use(element.localName.slice('teilhabe-'.length));
  for (const element of matching(root, MARKUP)) void upgrade(element);
}

function matching(root: Document | Element, selector: string): readonly Element[] {
  const inside = [...root.querySelectorAll(selector)];
  return root instanceof Element && root.matches(selector) ? [root, ...inside] : inside;
}

/** Imports the module of a kind; says so in the console when there is none or it does not come. */
async function use(kind: string): Promise<boolean> {
  try {
    await modules.get(kind)?.();
  } catch (error) {
    console.error(`teilhabe: the module for "${kind}" could not be loaded`, error);
    return false;
  }
  return modules.has(kind);
}

/** Puts the element that `data-teilhabe` names in place of the fallback inside, once its module is there. */
async function upgrade(place: Element): Promise<void> {
  place.setAttribute('data-teilhabe-done', '');
  const kind = place.getAttribute('data-teilhabe') ?? '';
  if (!(await use(kind))) return;
  const element = document.createElement(`teilhabe-${kind}`);
  for (const name of ATTRIBUTES) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  place.replaceChildren(element);
}

export {};
