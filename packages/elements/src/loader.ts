/**
 * The entry of `teilhabe.js`: finds `teilhabe-*` tags and `[data-teilhabe]` markup, and imports what the page uses.
 * A page needs this one script and one element. `teilhabe.js?prefix=stadt` is for `stadt-*` tags and `[data-stadt]` instead.
 */
import { defineElement } from './define-element.js';
import { matching, upgradeMarkup, watch } from './markup.js';
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

watch((root) => {
  for (const element of matching(root, TAGS)) void use(element.localName.slice(PREFIX.length + 1));
  upgradeMarkup(root, PREFIX, use);
});

/** Imports and defines a kind of element; says so in the console when it does not come. */
async function use(kind: string): Promise<CustomElementConstructor | undefined> {
  const load = classes.get(kind);
  if (load === undefined) return undefined;
  for (const part of PARTS.get(kind) ?? []) void use(part);
  try {
    defineElement(`${PREFIX}-${kind}`, await load());
    return customElements.get(`${PREFIX}-${kind}`);
  } catch (error) {
    console.error(`teilhabe: the module for "${kind}" could not be loaded`, error);
    return undefined;
  }
}
