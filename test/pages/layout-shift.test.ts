import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { teilhabe } from '../cli/command.js';
import type { StrictServer } from '../examples/strict-server.js';
import { started } from './chromium.js';
import { fixtureServer } from './fixture-server.js';

const BARE = '<teilhabe-indicator src="/publication/index.json" indicator="INDICATOR"></teilhabe-indicator>';

/** Text after a card; `head` is what else the page has. */
const pageOf = (
  head: string,
  card = BARE,
) => `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>${head}
<script type="module" src="/teilhabe/teilhabe.js"></script></head><body><h1>Seite</h1>
${card}<p>Danach</p></body></html>`;

const STYLES = '<link rel="stylesheet" href="/teilhabe/teilhabe.css">';

/** The card with a figure inside, as the command writes it for pages that must work without JavaScript. */
function baked(indicator: string): string {
  const options = ['--html', '--snippet', 'element', '--src', '/publication/index.json', '--lang', 'de'];
  return teilhabe('render', 'test/fixtures/publication', indicator, ...options).stdout;
}

const pages = new Map<string, string>();
for (const indicator of ['hr1', 'pr9']) {
  pages.set(`bare-${indicator}.html`, pageOf('').replace('INDICATOR', indicator));
  pages.set(`reserved-${indicator}.html`, pageOf(STYLES).replace('INDICATOR', indicator));
  pages.set(`baked-${indicator}.html`, pageOf(STYLES, baked(indicator)));
}

/** Charts that a page asks for and that are lower than a line, and where what follows them begins at most, in px, by width. */
const SHORT = [
  ['sparkline', 320, 780],
  ['sparkline', 1200, 600],
  ['key-figure', 320, 880],
  ['key-figure', 1200, 690],
] as const;
for (const [view] of SHORT) pages.set(`short-${view}.html`, pageOf('').replace('INDICATOR"', `hr1" view="${view}"`));

let server: StrictServer;

beforeAll(async () => {
  server = await fixtureServer(pages);
});

afterAll(() => server.close());

/** When a page's card had its data. */
declare global {
  var readyAt: number;
}

/** How far a page moves, in sum, until its card has its data and from then on, and how high the page's text ends up. */
async function shifts(address: string, width: number): Promise<{ before: number; after: number; text: number }> {
  const page = await (await started()).newPage({ viewport: { width, height: 1400 } });
  await page.addInitScript(() => {
    const note = (event: Event) => {
      if ((event as CustomEvent<{ state: string }>).detail.state === 'ready') globalThis.readyAt = event.timeStamp;
    };
    addEventListener('teilhabe-state', note, { capture: true });
  });
  await page.goto(server.address + address);
  await page.locator('teilhabe-indicator[state=ready] .chart svg').first().waitFor();
  const found = await page.evaluate(async () => {
    const moves: { startTime: number; value: number }[] = [];
    new PerformanceObserver((list) => moves.push(...(list.getEntries() as unknown as typeof moves))).observe({
      type: 'layout-shift',
      buffered: true,
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    const sum = (values: typeof moves) => values.reduce((all, { value }) => all + value, 0);
    return {
      before: sum(moves.filter(({ startTime }) => startTime < globalThis.readyAt)),
      after: sum(moves.filter(({ startTime }) => startTime >= globalThis.readyAt)),
      text: document.querySelector('body > p')!.getBoundingClientRect().top,
    };
  });
  await page.close();
  return found;
}

describe('a page with text below a card', () => {
  const cases = ['hr1', 'pr9'].flatMap((indicator) => [320, 1200].map((width) => [indicator, width] as const));

  it.each(cases)(
    '<teilhabe-indicator indicator="%s"> moves no text at %i px with teilhabe.css',
    async (indicator, width) => {
      const { before, after, text } = await shifts(`reserved-${indicator}.html`, width);
      expect(text).toBeGreaterThan(600);
      expect(text).toBeLessThan(1400);
      expect(before + after).toBe(0);
    },
  );

  it.each(cases)(
    '<teilhabe-indicator indicator="%s"> moves no text at %i px when it takes the place of its baked figure',
    async (indicator, width) => {
      const { before, after, text } = await shifts(`baked-${indicator}.html`, width);
      expect(text).toBeGreaterThan(600);
      expect(text).toBeLessThan(1400);
      expect(before + after).toBe(0);
    },
  );

  it.each(cases)(
    '<teilhabe-indicator indicator="%s"> moves text at %i px at most once, before it has data, without teilhabe.css',
    async (indicator, width) => {
      const { before, after } = await shifts(`bare-${indicator}.html`, width);
      expect(before).toBeLessThan(0.05);

      expect(after).toBe(0);
    },
  );

  it.each(SHORT)(
    '<teilhabe-indicator view="%s"> leaves no gap at %i px, as it reserves less',
    async (view, width, most) => {
      const { before, after, text } = await shifts(`short-${view}.html`, width);
      expect(before).toBeLessThan(0.05);
      expect(after).toBe(0);
      expect(text).toBeLessThan(most);
    },
  );
});
