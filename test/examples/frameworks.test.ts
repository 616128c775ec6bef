import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { publicationFiles } from '../../packages/cli/src/publication-files.js';
import { folderSite, memorySite, mounted } from '../../packages/cli/src/server/site.js';
import { startServer, type RunningServer } from '../../packages/cli/src/server/start-server.js';
import { WETZLAR } from '../core/wetzlar.js';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

let publication: Awaited<ReturnType<typeof publicationFiles>>['files'];
let browser: Browser;

beforeAll(async () => {
  if (!existsSync(path('packages/elements/dist/index.js')))
    throw new Error('the packages are not built: npm run build');
  ({ files: publication } = await publicationFiles(WETZLAR));
  const executablePath = process.env['CHROMIUM_PATH'];
  browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--disable-gpu', '--disable-background-networking'],
  });
}, 60_000);

afterAll(() => browser.close());

/** Builds an example as its users would, into a folder that is not committed, and serves it with a publication. */
async function served(name: string): Promise<RunningServer> {
  const outDir = path(`.cache/examples/${name}`);
  // Tests run in a mode of their own, for which libraries would give their builds for developers.
  vi.stubEnv('NODE_ENV', 'production');
  await build({ root: path(`examples/${name}`), base: './', logLevel: 'error', build: { outDir, emptyOutDir: true } });
  vi.unstubAllEnvs();
  return startServer(mounted({ 'publication/': memorySite(() => publication!), '': folderSite(`${outDir}/`) }), {
    port: 0,
  });
}

describe.each(['react', 'vue', 'svelte'])('examples/%s', (name) => {
  it(`examples/${name} hands properties to the element and hears its events, under the strict policy`, async () => {
    const server = await served(name);
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${server.address}index.html`);
    const card = page.locator('teilhabe-indicator[state="ready"]');
    await card.locator('svg g.mark').first().waitFor();
    expect(await page.locator('#chosen').innerText()).toBe('Gesamt');

    await page.getByRole('button', { name: 'Nach Ämtern' }).click();
    await expect.poll(() => card.locator('select').first().inputValue()).toBe('department');

    await card.locator('select').first().selectOption('');
    await expect.poll(() => page.locator('#chosen').innerText()).toBe('Gesamt');
    expect(complaints).toEqual([]);
    await page.close();
    await server.close();
  }, 90_000);
});
