import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicationFiles } from '../../packages/cli/src/publication-files.js';
import { folderSite, memorySite, mounted } from '../../packages/cli/src/server/site.js';
import { writeRecorded } from '../../packages/cli/src/write-recorded.js';
import { teilhabe } from '../cli/command.js';
import { WETZLAR } from '../core/wetzlar.js';
import { typo3RichText, typo3Sanitizer } from './sanitizers/typo3.js';
import { wpKsesPost } from './sanitizers/wordpress.js';
import { strictServer, type StrictServer } from './strict-server.js';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const example = (name: string) => readFileSync(path(`examples/${name}`), 'utf8');
const [, POLICY = ''] = /Content-Security-Policy: (.*)/.exec(example('strict-csp/README.md')) ?? [];
const asItIs = (html: string) => html;

/** Snippets as they stand on a page after a system has been at them. */
const SNIPPETS = [
  ['typo3/html-element.html, the content element HTML', 'typo3/html-element.html', asItIs],
  ['typo3/rich-text.html after html-sanitizer', 'typo3/rich-text.html', typo3Sanitizer],
  ['typo3/rich-text.html after the rich text editor and lib.parseFunc_RTE', 'typo3/rich-text.html', typo3RichText],
  ['wordpress/filtered.html after wp_kses_post', 'wordpress/filtered.html', wpKsesPost],
  ['wordpress/html-block.html of an administrator', 'wordpress/html-block.html', asItIs],
] as const;

const pages = new Map<string, string>();
let folder: string;
let server: StrictServer;
let browser: Browser;

beforeAll(async () => {
  if (!existsSync(path('dist/teilhabe.js'))) throw new Error('dist/teilhabe.js is not there: npm run build');
  const { files, ledger } = await publicationFiles(WETZLAR);
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-snippets-'));
  await writeRecorded(folder, join(folder, 'monitor'), files!, ledger);
  const sites = {
    'monitor/': memorySite(() => files!),
    'teilhabe/': folderSite(path('dist/')),
    'strict-csp/': folderSite(path('examples/strict-csp/')),
    '': memorySite(() => pages),
  };
  server = await strictServer(mounted(sites), POLICY);
  const executablePath = process.env['CHROMIUM_PATH'];
  browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--disable-gpu', '--disable-background-networking'],
  });
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

/** A page of a content system with a snippet in it. */
function pageWith(snippet: string, script = 'teilhabe.js'): string {
  pages.set(
    'page.html',
    `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>
<link rel="stylesheet" href="/teilhabe/teilhabe.css"><script type="module" src="/teilhabe/${script}"></script></head>
<body><main><h1>Seite</h1><h2>Zahlen</h2>${snippet}<p id="after">Danach</p></main></body></html>`,
  );
  return 'page.html';
}

async function open(address: string, options: BrowserContextOptions = {}) {
  const page = await browser.newPage({ viewport: { width: 900, height: 900 }, ...options });
  const complaints: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address)) complaints.push(`asked for ${request.url()}`);
  });
  const response = await page.goto(server.address + address);
  expect(response?.headers()['content-security-policy']).toBe(POLICY);
  return { page, complaints };
}

/** Text as a reader sees it, with ordinary space. */
async function seen(page: Page): Promise<string> {
  return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
}

/** How far a page may move in sum and be called good: https://web.dev/articles/cls. */
const GOOD_SHIFT = 0.1;

/** How far the page has moved by itself, as browsers count it. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as unknown as readonly { value: number }[];
          resolve(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(resolve, 500, 0);
      }),
  );
}

const SENTENCE = /2025 hatten 23,8 % der Beschäftigten.*Geantwortet haben 471 von 634/;
const CODE = /<\/?[a-z]|data-/;

describe('the snippets of examples/', () => {
  const commands = ['typo3', 'wordpress', 'strict-csp'].flatMap((place) =>
    [...example(`${place}/README.md`).matchAll(/^npx teilhabe (render monitor .* --out (\S+))$/gm)].map(
      ([, command, out]) => [place, command!, out!] as const,
    ),
  );

  it.each(commands)('examples/%s: npx teilhabe %s writes what is there', (place, command, out) => {
    const args = command.replace(' monitor ', ` ${join(folder, 'monitor')} `).replace(/ --out \S+/, '');
    const { status, stdout } = teilhabe(...args.split(' '));
    expect(status).toBe(0);
    if (existsSync(path(`examples/${place}/${out}`))) expect(stdout).toBe(example(`${place}/${out}`));
    else expect(example('strict-csp/index.html')).toContain(stdout.trim());
  });

  it('each snippet has a command in its README', () => {
    const written = commands.map(([place, , out]) => join(place, out));
    for (const [, file] of SNIPPETS) expect(written).toContain(file);
    expect(commands).toHaveLength(5);
  });

  it.each(SNIPPETS)('%s becomes the element under the strict policy', async (_, file, sanitize) => {
    const { page, complaints } = await open(pageWith(sanitize(example(file))));
    await page.locator('teilhabe-indicator[state="ready"] .chart g.mark').first().waitFor();
    expect(await page.locator('teilhabe-indicator').count()).toBe(1);
    expect(await page.locator('.teilhabe-finding:visible').count()).toBe(0);
    expect(await seen(page)).not.toMatch(CODE);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each(SNIPPETS)('%s has sentence, table, source and licence without JavaScript', async (_, file, sanitize) => {
    const { page } = await open(pageWith(sanitize(example(file))), { javaScriptEnabled: false });
    const closed = page.locator('details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    const text = await seen(page);
    expect(text).toMatch(SENTENCE);
    for (const said of ['Quelle: ', 'Lizenz: ', 'Stadt Wetzlar', 'erfunden|fiktiv|Fiktiv'])
      expect(text).toMatch(new RegExp(said));
    expect(text).not.toMatch(CODE);
    const table = page.locator('table:visible');
    expect(await table.locator('th[scope=row]').allInnerTexts()).toEqual(['2021', '2022', '2023', '2024', '2025']);
    expect(await page.locator('a[href="/monitor/csv/hr1.csv"]:visible').count()).toBe(1);
    expect(await page.locator('svg.teilhabe-chart:visible').count()).toBe(sanitize === asItIs ? 1 : 0);
    await page.close();
  });

  it.each(SNIPPETS)('%s is printed as it stands while its data do not come', async (_, file, sanitize) => {
    const page = await browser.newPage();
    await page.route('**/monitor/index.json', () => undefined);
    await page.goto(server.address + pageWith(sanitize(example(file))));
    await page.locator('teilhabe-indicator[state="loading"]').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await seen(page)).toMatch(SENTENCE);
    expect(await page.locator('th[scope=row]:visible').count()).toBe(5);
    await page.close();
  });

  it.each(SNIPPETS)(
    '%s has nothing that axe finds before the script, wide, narrow and open',
    async (_, file, sanitize) => {
      for (const width of [900, 320]) {
        const page = await browser.newPage({ viewport: { width, height: 900 } });
        await page.route('**/teilhabe/teilhabe.js', (route) => route.abort());
        await page.goto(server.address + pageWith(sanitize(example(file))));
        const closed = page.locator('details:not([open]) > summary');
        while ((await closed.count()) > 0) await closed.first().click();
        await page.evaluate(axe.source);
        const found = await page.evaluate(async () => {
          const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
          return violations.flatMap(({ id, nodes }) =>
            nodes.map(({ html, failureSummary }) => [id, html, failureSummary]),
          );
        });
        expect(found).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await page.close();
      }
    },
  );

  it.each([
    ['in the element', 'typo3/html-element.html'],
    ['in markup', 'typo3/rich-text.html'],
    ['in a figure that asks for its element', 'strict-csp/index.html'],
  ])('a reader who is %s before the script is there keeps focus and place until the focus leaves', async (_, file) => {
    const page = await browser.newPage({ viewport: { width: 900, height: 500 } });
    let release = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/teilhabe/teilhabe.js', async (route) => {
      await waiting;
      await route.continue();
    });
    const address = file.startsWith('strict') ? file : pageWith(example(file));
    await page.goto(server.address + address, { waitUntil: 'commit' });
    // The page is there with its styles, but for the script.
    await page.waitForFunction(
      () =>
        document.readyState !== 'loading' &&
        [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({ sheet }) => sheet !== null),
    );
    const link = page.locator('a[download]').first();
    await link.focus();
    const place = () => link.evaluate((node) => Math.round(node.getBoundingClientRect().top));
    const before = await place();
    release();
    await page.locator('teilhabe-indicator[state]').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await place()).toBe(before);
    await link.evaluate((node: HTMLElement) => node.blur());
    await page.locator('teilhabe-indicator[state="ready"] .chart g.mark').first().waitFor({ state: 'attached' });
    await page.close();
  });

  it('teilhabe.all.js shows them as well', async () => {
    const { page, complaints } = await open(
      pageWith(typo3RichText(example('typo3/rich-text.html')), 'teilhabe.all.js'),
    );
    await page.locator('teilhabe-indicator[state="ready"] .chart g.mark').first().waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('what the snippets are made for', () => {
  it('html-sanitizer shows the element’s tag and its drawing as code', () => {
    expect(typo3Sanitizer(example('typo3/html-element.html'))).toContain('&lt;teilhabe-indicator');
    const figure = '<figure><svg><text>30</text></svg></figure>';
    expect(typo3Sanitizer(figure)).toBe('<figure>&lt;svg&gt;&lt;text&gt;30&lt;/text&gt;&lt;/svg&gt;</figure>');
    expect(typo3RichText('<figure>x</figure><details>y</details>')).not.toMatch(/<figure|<details/);
  });

  it('wp_kses_post leaves a drawing’s labels as loose words, and keeps an image', () => {
    const kept = wpKsesPost(example('wordpress/html-block.html'));
    expect(kept).not.toMatch(/<svg|<teilhabe/);
    expect(kept).toMatch(/Anteil in Prozent/);
    const image = '<p><img class="teilhabe-drawing" src="/monitor/hr1.svg" alt="x" width="640" height="336" /></p>';
    expect(wpKsesPost(image)).toBe(image);
    expect(typo3Sanitizer(image)).toBe(image);
  });

  it('both take scripts and handlers away, so that the rules are the real ones', () => {
    const hostile = '<p onclick="a()">x<script>a()</script><a href="javascript:a()">y</a></p>';
    for (const sanitize of [typo3Sanitizer, typo3RichText, wpKsesPost])
      expect(sanitize(hostile)).not.toMatch(/<script|onclick|href/);
  });
});

describe('examples/strict-csp', () => {
  it('the figure becomes the element in its place, and what follows stays where a reader sees it', async () => {
    const { page, complaints } = await open('strict-csp/index.html', { viewport: { width: 900, height: 1100 } });
    await page.locator('teilhabe-indicator[state="ready"] .chart g.mark').first().waitFor();
    expect(await page.locator('teilhabe-indicator > figure').count()).toBe(1);
    expect(await page.locator('teilhabe-indicator > figure:visible').count()).toBe(0);
    expect(await shiftOf(page)).toBeLessThan(GOOD_SHIFT);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('the figure is there without JavaScript, and in the source that search engines and feeds read', async () => {
    const { page } = await open('strict-csp/index.html', { javaScriptEnabled: false });
    expect(await seen(page)).toMatch(SENTENCE);
    expect(await page.locator('svg.teilhabe-chart:visible').count()).toBe(1);
    await page.close();
  });

  it('a page that breaks the policy would be noticed', async () => {
    const { page, complaints } = await open('strict-csp/index.html');
    await page.locator('teilhabe-indicator[state="ready"]').waitFor();
    await page.evaluate(() => {
      const element = document.createElement('div');
      element.setAttribute('style', 'color: red');
      document.body.append(element);
    });
    await expect.poll(() => complaints.join()).toMatch(/style-src/);
    await page.close();
  });
});
