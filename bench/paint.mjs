import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findBrowser } from '../scripts/lib/browser.mjs';
import { bundleGraph } from '../scripts/lib/bundle-graph.mjs';
import { install } from '../scripts/lib/install.mjs';
import { median } from './child.mjs';

const RUNS = 9;
const SLOWED = 4;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const OUT = here('../.cache/bench/peers/');
const PUBLICATION = here('../test/fixtures/publication/');
const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html; charset=utf-8' };

/** What stands in a page before and after its chart, so that a jump of the page is seen. */
const around = (chart) =>
  `<!doctype html><html lang="de"><meta charset="utf-8"><title>Bericht</title><h1>Bericht</h1>${chart}<p>Danach steht Text.</p>`;

const script = () =>
  gzipped(
    bundleGraph(here('../dist/'))
      .filesFor(['indicator'], 'de', ['line'])
      .map((file) => here(`../dist/${file}`)),
  );

/** The figure that the command bakes for a page, inside its element. */
function baked() {
  const command = ['render', PUBLICATION, 'hr1', '--html', '--snippet', 'element', '--src', '/publication/index.json'];
  return execFileSync(process.execPath, [here('../packages/cli/bin/teilhabe.mjs'), ...command], { encoding: 'utf8' });
}

const PAGES = [
  {
    name: 'teilhabe-indicator, baked',
    html: () =>
      `${baked()}<script type="module" src="/peers/baked.js"></script><script type="module" src="/dist/teilhabe.js"></script>`,
    script,
  },
  {
    name: 'teilhabe-indicator',
    html: () =>
      '<teilhabe-indicator src="/publication/index.json" indicator="hr1"></teilhabe-indicator><script type="module" src="/peers/teilhabe.js"></script><script type="module" src="/dist/teilhabe.js"></script>',
    script,
  },
  ...[
    ['Chart.js', 'chartjs'],
    ['ECharts', 'echarts'],
    ['Vega-Embed', 'vega'],
    ['Observable Plot', 'plot'],
  ].map(([name, file]) => ({
    name,
    html: () => `<div id="place"></div><script type="module" src="/peers/${file}.js"></script>`,
    script: () => gzipped([join(OUT, `${file}.js`)]),
  })),
];

/** So many of the pages are ours. */
const OURS = 2;

/** From navigation to the first frame with the chart, and how far the page jumped, beside charts of others. */
export async function measurePaint() {
  const executablePath = await findBrowser();
  if (executablePath === undefined) return note('no Chromium was found; CHROMIUM_PATH names one');
  await install('bench/peers/');
  await bundlePeers();
  const server = await serve(PAGES.map(({ html }) => html()));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const results = PAGES.map(() => []);
  try {
    // One after another in each round, so that a busy machine slows all alike; the first round only warms up.
    for (let run = 0; run <= RUNS; run += 1) {
      for (const [i, page] of PAGES.entries()) {
        const result = await visit(browser, `${server.origin}/${i}.html`, page.name);
        if (run > 0) results[i].push(result);
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  const times = results.map((runs) => median(runs.map(({ painted }) => painted)));
  const fastest = Math.min(...times.slice(OURS));
  return {
    title: `from navigation to the painted chart, Chromium, processor slowed ${SLOWED} times (median of ${RUNS}; aim: at most 0.7 of the fastest other, no shift)`,
    columns: ['', 'script gzip kB', 'ms', 'of the fastest other', 'layout shift'],
    rows: PAGES.map(({ name, script }, i) => [
      name,
      script(),
      times[i].toFixed(0),
      (times[i] / fastest).toFixed(2),
      Math.max(...results[i].map(({ shift }) => shift)).toFixed(3),
    ]),
  };
}

async function visit(browser, url, name) {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  try {
    await page.goto(url);
    await page.waitForFunction(() => globalThis.painted !== undefined, undefined, { timeout: 60_000 });
    await page.waitForTimeout(200);
    return await page.evaluate(() => ({ painted: globalThis.painted, shift: globalThis.shift }));
  } catch (cause) {
    throw new Error(`${name} drew nothing`, { cause });
  } finally {
    await context.close();
  }
}

/** Each page of the others as one file, without what it does not use. */
async function bundlePeers() {
  rmSync(OUT, { recursive: true, force: true });
  for (const file of ['baked', 'teilhabe', 'chartjs', 'echarts', 'vega', 'plot']) {
    await build({
      root: here('peers/'),
      configFile: false,
      logLevel: 'warn',
      build: {
        outDir: OUT,
        emptyOutDir: false,
        target: 'es2022',
        modulePreload: false,
        chunkSizeWarningLimit: 2000,
        rollupOptions: {
          input: here(`peers/pages/${file}.mjs`),
          output: { entryFileNames: '[name].js', codeSplitting: false },
        },
      },
    });
  }
}

function serve(pages) {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname);
    const page = /^\/(\d)\.html$/.exec(path);
    const body = page ? around(pages[page[1]]) : read(path);
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
  const roots = { peers: OUT, dist: here('../dist/'), publication: PUBLICATION };
  const file = join(roots[folder] ?? OUT, ...rest);
  return existsSync(file) && rest.length > 0 ? readFileSync(file) : undefined;
}

function gzipped(files) {
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
  return (bytes / 1000).toFixed(1);
}

function note(why) {
  return { title: `from navigation to the painted chart: not measured, ${why}`, columns: [''], rows: [] };
}
