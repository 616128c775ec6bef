import { statSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, type RunningServer } from '../../packages/cli/src/server/start-server.js';
import { launchChromium } from '../pages/chromium.js';
import { servedExample } from './example-page.js';

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  server = await servedExample();
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Visit {
  readonly page: Page;
  /** What the policy forbade, and what a script complained about. */
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

/** Opens the page, notes everything that goes wrong, and waits until its elements have drawn. */
async function visit(width: number, url = server.address): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await page.goto(url);
  await page.locator('teilhabe-indicator svg g.mark').first().waitFor();
  await page.locator('teilhabe-timeline').scrollIntoViewIfNeeded();
  await page.locator('teilhabe-timeline [data-key], teilhabe-timeline li').first().waitFor();
  return { page, complaints, requests };
}

describe('examples/page.html', () => {
  it(`examples/page.html works under ${CONTENT_SECURITY_POLICY}`, async () => {
    const { page, complaints, requests } = await visit(1200);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(server.address))).toEqual([]);
    expect(await page.locator('teilhabe-dashboard').count()).toBe(1);
    await page.close();
  }, 60_000);

  it('lets a card be saved as workbook, drawing and picture under the same policy, from its own scripts alone', async () => {
    const { page, complaints, requests } = await visit(1200);
    const card = page.locator('article.text teilhabe-indicator');
    await card.locator('.reuse > summary').click();
    const buttons = card.locator('.downloads button');
    await expect.poll(() => buttons.count()).toBe(3);
    // Other cards of the page may still ask for their data.
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    for (const [i, name] of ['hr1.xlsx', 'hr1.svg', 'hr1.png'].entries()) {
      const [download] = await Promise.all([page.waitForEvent('download'), buttons.nth(i).click()]);
      expect(download.suggestedFilename()).toBe(name);
      expect(statSync(await download.path()).size).toBeGreaterThan(2000);
    }
    expect(await card.locator('.field.of-live textarea').inputValue()).toContain(`${server.address}dist/teilhabe.js`);
    expect(await card.locator('.field.of-frozen textarea').inputValue()).toMatch(
      /indicators\/hr1\.[0-9a-f]{12}\.json"/,
    );
    expect(complaints).toEqual([]);
    const own = ['blob:', `${server.address}dist/chunks/`];
    expect(requests.slice(before).filter((url) => !own.some((start) => url.startsWith(start)))).toEqual([]);
    await page.close();
  }, 60_000);

  it('a page that breaks the policy would be noticed', async () => {
    const { page, complaints } = await visit(1200);
    await page.evaluate(() => {
      const element = document.createElement('div');
      element.setAttribute('style', 'color: red');
      document.body.append(element);
    });
    await expect.poll(() => complaints.join()).toMatch(/style-src/);
    await page.close();
  }, 60_000);

  it.each([320, 768])(
    'examples/page.html at %i px needs no scrolling sideways',
    async (width) => {
      const { page } = await visit(width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.close();
    },
    60_000,
  );

  it('examples/page.html says in its footer that data are made up', async () => {
    const { page } = await visit(1200);
    expect(await page.locator('footer').last().innerText()).toMatch(/erfunden|fiktiv/i);
    await page.close();
  }, 60_000);

  it('the publication’s own page shows findings, drawings and tables without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.address}publication/index.html`);
    expect(await page.locator('svg.teilhabe-chart:visible').count()).toBeGreaterThan(10);
    expect(await page.locator('table').count()).toBeGreaterThan(10);
    expect(await page.locator('.teilhabe-finding').first().innerText()).toMatch(/\d/);
    await context.close();
  }, 60_000);
});
