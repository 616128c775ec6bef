// Takes the picture of the README and, with --all, the example page in its variants: npm run screenshots [-- --all]
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser } from './lib/browser.mjs';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const { folderSite, memorySite, mounted, pageSite, publicationFiles, startServer } =
  await import('../packages/cli/dist/index.js');

const README_PICTURE = { file: 'docs/images/page.png', width: 1200, height: 840, from: /^8\.2\.5/ };
const VARIANTS = [320, 768, 1200].flatMap((width) => [
  { file: `site/screenshots/page-${width}-light.png`, width },
  { file: `site/screenshots/page-${width}-dark.png`, width, colorScheme: 'dark' },
  { file: `site/screenshots/page-${width}-rtl.png`, width, direction: 'rtl' },
  { file: `site/screenshots/page-${width}-print.png`, width, media: 'print' },
  { file: `site/screenshots/index-${width}.png`, width, page: 'publication/index.html' },
]);

const { files } = await publicationFiles(path('data/wetzlar'));
const server = await startServer(
  mounted({
    'publication/': memorySite(() => files),
    'dist/': folderSite(path('dist')),
    '': pageSite(path('examples/page.html')),
  }),
  { port: 0 },
);
const executablePath = process.env.CHROMIUM_PATH ?? (await findBrowser());
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--disable-gpu', '--disable-background-networking'],
});
for (const variant of process.argv.includes('--all') ? [README_PICTURE, ...VARIANTS] : [README_PICTURE])
  await take(variant);
await browser.close();
await server.close();

async function take({ file, width, height, page = '', colorScheme = 'light', direction, media, from }) {
  const tab = await browser.newPage({ viewport: { width, height: height ?? 900 }, colorScheme });
  await tab.goto(server.address + page);
  if (direction) await tab.evaluate((dir) => (document.documentElement.dir = dir), direction);
  if (media) await tab.emulateMedia({ media });
  await showEverything(tab);
  if (from) await tab.getByRole('heading', { name: from }).evaluate((heading) => heading.scrollIntoView());
  mkdirSync(path(file.slice(0, file.lastIndexOf('/'))), { recursive: true });
  await tab.screenshot({ path: path(file), fullPage: height === undefined });
  await tab.close();
  console.log(file);
}

/** Cards draw when they come near the window: once down the page and up again. */
async function showEverything(tab) {
  for (let y = 0; y < (await tab.evaluate(() => document.documentElement.scrollHeight)); y += 600) {
    await tab.evaluate((top) => scrollTo(0, top), y);
    await tab.waitForTimeout(80);
  }
  await tab.evaluate(() => scrollTo(0, 0));
  await tab.waitForTimeout(300);
}
