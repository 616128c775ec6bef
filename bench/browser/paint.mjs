import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundleGraph } from '../../scripts/lib/bundle-graph.mjs';
import { median } from '../child.mjs';
import { aim, notMeasured } from './aim.mjs';
import { OUT, PUBLICATION, SLOWED, visit, withPages } from './pages.mjs';

const RUNS = 9;
const WHAT = 'from navigation to the painted chart';
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const script = () =>
  gzipped(
    bundleGraph(here('../../dist/'))
      .filesFor(['indicator'], 'de', ['line'])
      .map((file) => here(`../../dist/${file}`)),
  );

/** What the command bakes for a page: a figure alone, or inside its element. */
function baked(...options) {
  const command = ['render', PUBLICATION, 'hr1', '--html', ...options];
  const run = [here('../../packages/cli/bin/teilhabe.mjs'), ...command];
  return execFileSync(process.execPath, run, { encoding: 'utf8' });
}

const LOADER = '<script type="module" src="/dist/teilhabe.js"></script>';
const CARD = '<teilhabe-indicator src="/publication/index.json" indicator="hr1"></teilhabe-indicator>';
const peer = (file) => `<script type="module" src="/peers/${file}.js"></script>`;

/** The pages in the order of the table; ratios are to the static figure and to Chart.js. */
const PAGES = [
  { name: 'the baked figure alone', body: () => baked() + peer('baked'), script: () => '0.0' },
  {
    name: 'teilhabe-indicator, baked',
    body: () => baked('--snippet', 'element', '--src', '/publication/index.json') + peer('baked') + LOADER,
    script,
    aimOf: ({ ofStatic }) => `${aim(ofStatic, 1.1)} of the figure`,
  },
  {
    name: 'teilhabe-indicator',
    body: () => CARD + peer('teilhabe') + LOADER,
    script,
    aimOf: ({ ofChart }) => `${aim(ofChart, 0.7)} of Chart.js`,
  },
  ...[
    ['Chart.js', 'chartjs'],
    ['ECharts', 'echarts'],
    ['Vega-Embed', 'vega'],
    ['Observable Plot', 'plot'],
  ].map(([name, file]) => ({
    name,
    body: () => `<div id="place"></div>${peer(file)}`,
    script: () => gzipped([join(OUT, `${file}.js`)]),
  })),
];
const STATIC = 0;
const CHART = 3;

/**
 * Job B: from navigation to the first frame with the chart, and how far the page jumped, beside charts of others. Highcharts
 * is left out: its licence does not allow it here.
 */
export async function measurePaint() {
  const scripts = ['baked', 'teilhabe', 'chartjs', 'echarts', 'vega', 'plot'];
  const results = await withPages({ bodies: PAGES.map(({ body }) => body()), scripts }, measureAll);
  if (results === undefined) return notMeasured(WHAT);
  const times = results.map((runs) => runs.map(({ painted }) => painted));
  return {
    title: `${WHAT}, Chromium, processor slowed ${SLOWED} times (medians of ${RUNS}, ratios within each round; aim: no shift)`,
    columns: ['', 'script gzip kB', 'ms', 'of the figure', 'of Chart.js', 'layout shift', 'aim'],
    rows: PAGES.map(({ name, script, aimOf }, i) => {
      const [ofStatic, ofChart] = [STATIC, CHART].map((other) => paired(times[i], times[other]));
      const shift = Math.max(...results[i].map(({ shift }) => shift)).toFixed(3);
      const figures = [median(times[i]).toFixed(0), ofStatic.toFixed(2), ofChart.toFixed(2), shift];
      return [name, script(), ...figures, aimOf?.({ ofStatic, ofChart }) ?? ''];
    }),
  };
}

/** One page after another in each round, so that a busy machine slows all alike; the first round only warms up. */
async function measureAll(browser, origin) {
  const results = PAGES.map(() => []);
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [i] of PAGES.entries()) {
      const result = await visit(browser, `${origin}/${i}.html`, watchShift, paintOf);
      if (run > 0) results[i].push(result);
    }
  }
  return results;
}

function watchShift() {
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

async function paintOf(page) {
  await page.waitForFunction(() => globalThis.painted !== undefined, undefined, { timeout: 60_000 });
  await page.waitForTimeout(500);
  return page.evaluate(() => ({ painted: globalThis.painted, shift: globalThis.shift }));
}

function paired(times, others) {
  return median(times.map((time, i) => time / others[i]));
}

function gzipped(files) {
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
  return (bytes / 1000).toFixed(1);
}
