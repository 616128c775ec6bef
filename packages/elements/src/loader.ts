/**
 * The entry of `teilhabe.js`: finds `teilhabe-*` tags and `[data-teilhabe]` markup, and imports what the page uses.
 * A page needs this one script and one element. `teilhabe.js?prefix=stadt` is for `stadt-*` tags and `[data-stadt]` instead.
 */
import { defineElement } from './define-element.js';
import { matching, upgradeMarkup, watch } from './markup.js';
import { prefixOf } from './prefix.js';

const classes = new Map<string, () => Promise<CustomElementConstructor>>([
  ['checklist', async () => (await import('./checklist/checklist.js')).TeilhabeChecklist],
  ['indicator', async () => (await import('./indicator/indicator.js')).TeilhabeIndicator],
  ['key-figure', async () => (await import('./key-figure/key-figure.js')).TeilhabeKeyFigure],
  ['network', async () => (await import('./network/network.js')).TeilhabeNetwork],
  ['offers', async () => (await import('./offers/offers.js')).TeilhabeOffers],
  ['map', async () => (await import('./map/map.js')).TeilhabeMap],
  ['comparison', async () => (await import('./comparison/comparison.js')).TeilhabeComparison],
  ['recommendations', async () => (await import('./recommendations/recommendations.js')).TeilhabeRecommendations],
  ['swot', async () => (await import('./swot/swot.js')).TeilhabeSwot],
  ['projects', async () => (await import('./projects/projects.js')).TeilhabeProjects],
  ['timeline', async () => (await import('./timeline/timeline.js')).TeilhabeTimeline],
  ['dashboard', async () => (await import('./dashboard/dashboard.js')).TeilhabeDashboard],
]);

/** What an element always shows inside itself; of what it shows later, it tells. */
const PARTS = new Map([['dashboard', ['indicator', 'key-figure']]]);

const PREFIX = prefixOf(import.meta.url);
const TAGS = [...classes.keys()].map((kind) => `${PREFIX}-${kind}:not(:defined)`).join();

watch((root) => {
  for (const element of matching(root, TAGS)) {
    const kind = element.localName.slice(PREFIX.length + 1);
    void import('./early.js').then(({ askEarly }) => askEarly(kind, element)).catch(() => undefined);
    void use(kind);
  }
  upgradeMarkup(root, PREFIX, use);
});

document.documentElement.addEventListener('teilhabe-need', ({ detail }) => void use(detail.kind));

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
