import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundleGraph } from '../../scripts/lib/bundle-graph.mjs';
import { median } from '../child.mjs';
import { aim } from '../aims.mjs';
import { notMeasured } from './not-measured.mjs';
import { OUT, PUBLICATION, SLOWED, visit, whenThere, withPages } from './pages.mjs';

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

/** What docs/embedding.md tells a page to load. */
const LOADER = '<script type="module" src="/dist/teilhabe.js"></script>';
const STYLES = '<link rel="stylesheet" href="/dist/teilhabe.css">';
const CARD = '<teilhabe-indicator src="/publication/index.json" indicator="hr1"></teilhabe-indicator>';
const peer = (file) => `<script type="module" src="/peers/${file}.js"></script>`;

/** The pages in the order of the table; ratios are to the static figure and to Chart.js. */
const PAGES = [
  { name: 'the baked figure alone', body: () => STYLES + baked() + peer('baked'), script: () => '0.0' },
  {
    name: 'teilhabe-indicator, baked',
    body: () => STYLES + baked('--snippet', 'element', '--src', '/publication/index.json') + peer('baked') + LOADER,
    script,
    aimOf: ({ ofStatic }) => aim('baked card painted, to the figure alone', ofStatic, 1.1, { unit: ' ×' }),
  },
  {
    name: 'teilhabe-indicator',
    body: () => STYLES + CARD + peer('teilhabe') + LOADER,
    script,
    aimOf: ({ ofChart }) => aim('card painted, to Chart.js', ofChart, 0.7, { unit: ' ×' }),
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
  const ratios = times.map((own) => ({ ofStatic: paired(own, times[STATIC]), ofChart: paired(own, times[CHART]) }));
  const shifts = results.map((runs) => Math.max(...runs.map(({ shift }) => shift)));
  return {
    title: `${WHAT}, Chromium, processor slowed ${SLOWED} times (medians of ${RUNS}, ratios within each round)`,
    columns: ['', 'script gzip kB', 'ms', 'of the figure', 'of Chart.js', 'layout shift'],
    rows: PAGES.map(({ name, script }, i) => {
      const { ofStatic, ofChart } = ratios[i];
      return [
        name,
        script(),
        median(times[i]).toFixed(0),
        ofStatic.toFixed(2),
        ofChart.toFixed(2),
        shifts[i].toFixed(3),
      ];
    }),
    aims: PAGES.flatMap(({ name, aimOf }, i) =>
      aimOf ? [aimOf(ratios[i]), aim(`${name}: layout shift`, shifts[i], 0, { digits: 3 })] : [],
    ),
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

async function paintOf(session) {
  const painted = await whenThere(session, 'globalThis.painted');
  // What moves the page may come after its chart.
  await setTimeout(500);
  return { painted, shift: await whenThere(session, 'globalThis.shift') };
}

function paired(times, others) {
  return median(times.map((time, i) => time / others[i]));
}

function gzipped(files) {
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
  return (bytes / 1000).toFixed(1);
}
