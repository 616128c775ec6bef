import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseIndex, parseRecords, type Texts } from '../../packages/core/src/publication.js';
import type { RunningServer } from '../../packages/cli/src/server/start-server.js';
import { launchChromium } from '../pages/chromium.js';
import { RECOMMENDATION_COUNTS } from '../recommendation-counts.js';
import { servedExample } from './example-page.js';

/** The section numbers of the concept's fields of action, 8.1.1 to 9.2.3. */
const FIELDS = Object.keys(RECOMMENDATION_COUNTS);

let server: RunningServer;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  server = await servedExample();
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  complaints = [];
  await page.goto(server.address);
  await dashboard().and(page.locator('[state="ready"]')).waitFor();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

const dashboard = () => page.locator('teilhabe-dashboard');

/** Goes to the cards of a field by the navigation, as a reader does. */
async function goTo(field: string): Promise<void> {
  await dashboard().getByRole('button', { name: field, exact: false }).first().click();
  await dashboard().locator('[part=area-heading]', { hasText: field }).waitFor();
}

/** Brings a place into view and waits until what it holds is there; gives the state that it comes to. */
async function stateIn(place: Locator): Promise<string | null> {
  await place.scrollIntoViewIfNeeded();
  const element = place.locator(':scope > [src]');
  await element.and(page.locator('[state]:not([state="loading"])')).waitFor();
  return element.getAttribute('state');
}

/** All that an element says, without space, also what is folded. */
function textIn(place: Locator): Promise<string> {
  return place.locator(':scope > [src]').evaluate(({ shadowRoot }) => shadowRoot!.textContent.replace(/\s+/g, ''));
}

/** The German words of an instrument's entries about a field, as `textIn` gives them; `slot` is the instrument's place. */
async function entriesOf(slot: string | null, field: string): Promise<readonly string[]> {
  const name = slot?.split(' ')[1] ?? '';
  const { records } = parseIndex(await published('index.json')).extension.teilhabe;
  const { items } = parseRecords<Entry>(await published(records[name]!));
  return items
    .filter(({ area }) => area === field)
    .map(({ title, statement, story }) => (title ?? statement ?? story)!['de']!.replace(/\s+/g, ''));
}

/** What an entry says first: a title, strengths and weaknesses a statement, role models their story. */
interface Entry {
  readonly area?: string;
  readonly title?: Texts;
  readonly statement?: Texts;
  readonly story?: Texts;
}

const published = async (path: string) =>
  (await (await fetch(`${server.address}publication/${path}`)).json()) as unknown;

describe('<teilhabe-dashboard> with data/wetzlar', () => {
  it('names the 14 fields of action in its navigation', async () => {
    const names = await dashboard().locator('[part=navigation] button .number').allInnerTexts();
    expect(names).toEqual(FIELDS);
  });

  it.each(FIELDS)(
    'draws the indicators of %s, and every link to an instrument leads to entries of it',
    async (field) => {
      await goTo(field);
      const cards = dashboard().locator('.card');
      const titles = await cards.evaluateAll((all) => all.map((card) => card.getAttribute('aria-label')));
      expect(titles.length).toBeGreaterThan(0);
      for (const [i, title] of titles.entries()) {
        expect(await stateIn(cards.nth(i)), title ?? '').toBe('ready');
        expect(await cards.nth(i).locator('svg g.mark').count(), title ?? '').toBeGreaterThan(0);
      }
      const names = await dashboard().locator('[part=instruments] a').allInnerTexts();
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) {
        await goTo(field);
        await dashboard().locator('[part=instruments]').getByRole('link', { name, exact: true }).click();
        const place = dashboard().locator('.card');
        expect(await stateIn(place), name).toBe('ready');
        const told = await textIn(place);
        const entries = await entriesOf(await place.getAttribute('data-slot'), field);
        expect(entries.length, name).toBeGreaterThan(0);
        for (const entry of entries) expect(told, name).toContain(entry);
      }
      expect(complaints).toEqual([]);
    },
    60_000,
  );
});
