import { createServer } from 'node:http';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { install } from '../../scripts/lib/install.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** Where the pages of peers are bundled to. */
export const OUT = here('../../.cache/bench/peers/');
export const PUBLICATION = here('../../test/fixtures/publication/');
const TYPES = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};

/** A guard against hanging, in ms. */
const PATIENCE = 120_000;

/** How many times slower than this machine the browser of a visitor is. */
export const SLOWED = 4;

/** What stands in a page before and after its charts, so that a jump of the page is seen. */
const around = (body) =>
  `<!doctype html><html lang="de"><meta charset="utf-8"><title>Bericht</title><h1>Bericht</h1>${body}<p>Danach steht Text.</p>`;

/**
 * Calls `measure` with a browser and the address of a server that has the pages `0.html`, `1.html` …, our bundles below
 * `/dist`, the fixture below `/publication`, `scripts` of `bench/peers/pages` below `/peers`, and `files` by their paths.
 * Undefined where there is no browser.
 */
export async function withPages({ bodies, scripts, files = {} }, measure) {
  const executablePath = await findBrowser();
  if (executablePath === undefined) return undefined;
  await install('bench/peers/');
  await bundle(scripts);
  const server = await serve(bodies, files);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    return await measure(browser, server.origin);
  } finally {
    await browser.close();
    server.close();
  }
}

/** A page of its own with a slowed processor, at the address; `prepare` runs before its scripts. */
export async function visit(browser, url, prepare, measure) {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(prepare);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    await page.goto(url, { waitUntil: 'commit' });
    return await measure(session, page);
  } catch (cause) {
    throw new Error(`${url} could not be measured`, { cause });
  } finally {
    await context.close();
  }
}

/**
 * What an expression of the page comes to, as soon as it is more than undefined. The page looks itself, now and then: what
 * Playwright puts into a page to wait there takes a slowed processor longer than some charts do.
 */
export async function whenThere(session, expression) {
  const look = `new Promise((resolve) => {
    const timer = setInterval(() => {
      const found = ${expression};
      if (found === undefined) return;
      clearInterval(timer);
      resolve(found);
    }, 250);
  })`;
  const asked = session.send('Runtime.evaluate', { expression: look, awaitPromise: true, returnByValue: true });
  const { result } = await Promise.race([asked, setTimeout(PATIENCE, undefined, { ref: false })]).then(
    (answer) => answer ?? Promise.reject(new Error(`${expression} is still undefined`)),
  );
  return result.value;
}

/** Each page of the others as one file, without what it does not use. */
async function bundle(scripts) {
  rmSync(OUT, { recursive: true, force: true });
  for (const file of scripts) {
    await build({
      root: here('../peers/'),
      configFile: false,
      logLevel: 'warn',
      build: {
        outDir: OUT,
        emptyOutDir: false,
        target: 'es2022',
        modulePreload: false,
        chunkSizeWarningLimit: 2000,
        rollupOptions: {
          input: here(`../peers/pages/${file}.mjs`),
          output: { entryFileNames: '[name].js', codeSplitting: false },
        },
      },
    });
  }
}

function serve(bodies, files) {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname);
    const page = /^\/(\d+)\.html$/.exec(path);
    const body = page ? around(bodies[page[1]]) : (files[path] ?? read(path));
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' });
    response.end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({ origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }),
    );
  });
}

function read(path) {
  const [, folder, ...rest] = path.split('/');
  const roots = { peers: OUT, dist: here('../../dist/'), publication: PUBLICATION };
  const file = join(roots[folder] ?? OUT, ...rest);
  return existsSync(file) && rest.length > 0 ? readFileSync(file) : undefined;
}
