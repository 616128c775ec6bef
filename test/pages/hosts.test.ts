import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { started } from './chromium.js';
import { FALLBACK, HOSTS } from './hosts/hosts.js';
import { serveHosts } from './hosts/serve-hosts.js';

/** The number of a page that does nothing to our styles. */
const plain = Object.keys(HOSTS).indexOf('from right to left');

let server: Awaited<ReturnType<typeof serveHosts>>;

beforeAll(async () => {
  server = await serveHosts();
});

afterAll(() => {
  server.close();
});

/** A page, and everything on it that was thrown and that nobody caught. */
async function opened(address: string): Promise<{ readonly page: Page; readonly thrown: string[] }> {
  const page = await (await started()).newPage({ viewport: { width: 900, height: 700 } });
  const thrown: string[] = [];
  // Both an uncaught error and an unhandled rejection arrive here.
  page.on('pageerror', (error) => thrown.push(error.stack ?? error.message));
  await page.goto(address);
  return { page, thrown };
}

/** Whether a card is to be seen in a root: its heading, its drawing, its numbers. */
function showsCard(root: string): string {
  return `[...(${root}).querySelectorAll('[data-teilhabe] > *, teilhabe-indicator, stadt-indicator')].some(({ shadowRoot }) => {
    const height = (selector) => shadowRoot?.querySelector(selector)?.getBoundingClientRect().height ?? 0;
    return height('h2') > 10 && height('.chart svg') > 50 && height('.finding') > 10;
  })`;
}

describe('a hostile page', () => {
  it.each(Object.entries(HOSTS).map(([name, host], i) => [name, host, i] as const))(
    'is no reason to throw: %s',
    async (_, { shows, root = 'document' }, i) => {
      const { page, thrown } = await opened(`${server.address}host-${i}.html`);
      if (shows === 'card') await page.waitForFunction(showsCard(root), undefined, { timeout: 15_000 });
      else {
        await page.waitForTimeout(1000);
        const words = () =>
          page.evaluate(() => {
            const card = document.querySelector('teilhabe-indicator')?.shadowRoot;
            return card?.querySelector('.status')?.textContent ?? document.body.innerText;
          });
        await expect.poll(words).toMatch(new RegExp(`${FALLBACK}|nicht erreichbar`));
      }
      expect(thrown).toEqual([]);
      await page.close();
    },
  );
});

/** All styles of a text of the page's own. */
function ownText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const styles = getComputedStyle(document.querySelector('#own')!);
    return Array.from(styles, (name) => `${name}: ${styles.getPropertyValue(name)}`).join('; ');
  });
}

describe('a page with a guest', () => {
  it('keeps its styles, its storage and its names', async () => {
    const { page, thrown } = await opened(`${server.address}host-${plain}.html`);
    const alone = await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      return Object.getOwnPropertyNames(frame.contentWindow!);
    });
    await page.waitForFunction(showsCard('document'));
    const text = await ownText(page);
    const found = await page.evaluate(async () => ({
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      added: [...document.querySelectorAll('style, link, iframe[src]')].length,
      cookie: document.cookie,
      stored: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      fonts: document.fonts.size,
      names: Object.getOwnPropertyNames(window),
    }));
    expect(found).toMatchObject({
      sheets: 0,
      added: 0,
      cookie: '',
      stored: 0,
      databases: 0,
      caches: 0,
      workers: 0,
      fonts: 0,
    });
    // Lit says to other copies of itself that it is there.
    const known = /^(lit|reactive)\w+(Versions|Metadata)$|^\d+$/;
    expect(found.names.filter((name) => !alone.includes(name) && !known.test(name))).toEqual([]);
    await page.evaluate(() => {
      document.querySelector('[data-teilhabe]')!.remove();
    });
    expect(await ownText(page)).toBe(text);
    expect(thrown).toEqual([]);
    await page.close();
  });

  it('may be an iframe without an origin of its own', async () => {
    const { page, thrown } = await opened(`${server.address}host-${plain}.html`);
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.src = src;
      document.body.replaceChildren(frame);
    }, `${server.address}host-${plain}.html?framed`);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await frame!.waitForFunction(showsCard('document'));
    expect(await frame!.evaluate(() => origin)).toBe('null');
    expect(thrown).toEqual([]);
    await page.close();
  });

  it('may be printed', async () => {
    const { page, thrown } = await opened(`${server.address}host-${plain}.html`);
    await page.waitForFunction(showsCard('document'));
    expect((await page.pdf()).length).toBeGreaterThan(1000);
    await page.emulateMedia({ media: 'print' });
    await page.waitForFunction(showsCard('document'));
    expect(thrown).toEqual([]);
    await page.close();
  });

  it('would be noticed to throw, and not to show a card', async () => {
    const { page, thrown } = await opened(`${server.address}host-${plain}.html`);
    await page.waitForFunction(showsCard('document'));
    await page.evaluate(() => {
      document.querySelector('teilhabe-indicator')!.shadowRoot!.querySelector('.chart')!.remove();
      void Promise.reject(new Error('a rejection'));
      setTimeout(() => {
        throw new Error('an error');
      });
    });
    await expect.poll(() => thrown.join()).toContain('a rejection');
    await expect.poll(() => thrown.join()).toContain('an error');
    expect(await page.evaluate(showsCard('document'))).toBe(false);
    await page.close();
  });
});
