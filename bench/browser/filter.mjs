import { readFileSync } from 'node:fs';
import { median } from '../child.mjs';
import { aim } from '../aims.mjs';
import { notMeasured } from './not-measured.mjs';
import { PUBLICATION, SLOWED, visit, whenThere, withPages } from './pages.mjs';
import { CHARTS, POINTS, series } from '../peers/pages/series.mjs';

const RUNS = 3;
const CHANGES = 10;
const MOST = 20;
const WHAT = `a filter that changes ${CHARTS} charts of ${POINTS} points`;

const numbers = [...Array(CHARTS).keys()];
const card = (i) =>
  `<teilhabe-indicator src="/filter/index.json" indicator="i${i}" heading-level="2"></teilhabe-indicator>`;
const ours = `${numbers.map(card).join('')}<script type="module" src="/peers/filter-teilhabe.js"></script><script type="module" src="/dist/teilhabe.js"></script>`;
const theirs = (file) =>
  `${'<div class="place"></div>'.repeat(CHARTS)}<script type="module" src="/peers/${file}.js"></script>`;

const PEERS = [
  ['Chart.js', 'filter-chartjs'],
  ['ECharts', 'filter-echarts'],
  ['Vega-Embed', 'filter-vega'],
  ['Observable Plot', 'filter-plot'],
];

/** Job C: the script that a change of the filter takes in all charts of a page, beside charts of others. */
export async function measureFilter() {
  const bodies = [ours, ...PEERS.map(([, file]) => theirs(file))];
  const scripts = ['filter-teilhabe', ...PEERS.map(([, file]) => file)];
  const results = await withPages({ bodies, scripts, files: publication() }, (browser, origin) =>
    measureAll(browser, origin, bodies.length),
  );
  if (results === undefined) return notMeasured(WHAT);
  const script = results.map((runs) => median(runs.map((run) => run.script)));
  const frame = results.map((runs) => median(runs.map((run) => run.frame)));
  return {
    title: `${WHAT}, Chromium, processor slowed ${SLOWED} times (medians of ${RUNS * CHANGES})`,
    columns: ['', 'ms of script', 'ms to the next frame', 'script of Chart.js'],
    rows: ['10 teilhabe-indicator', ...PEERS.map(([name]) => name)].map((name, i) => [
      name,
      script[i].toFixed(1),
      frame[i].toFixed(1),
      (script[i] / script[1]).toFixed(2),
    ]),
    aims: [aim(`${WHAT}: script`, script[0], MOST, { unit: ' ms' })],
  };
}

async function measureAll(browser, origin, pages) {
  const results = [...Array(pages).keys()].map(() => []);
  for (let run = 0; run < RUNS; run += 1)
    for (let i = 0; i < pages; i += 1)
      results[i].push(...(await visit(browser, `${origin}/${i}.html`, () => undefined, changesOf)));
  return results;
}

/** The first changes fetch what the others find. */
async function changesOf(session, page) {
  await whenThere(session, 'globalThis.change && true');
  await session.send('Performance.enable');
  const found = [];
  for (let n = 0; n < CHANGES + 4; n += 1) {
    await page.waitForTimeout(100);
    const before = await scriptTime(session);
    const frame = await page.evaluate(
      async (on) => {
        const start = performance.now();
        // By a timer of the page: what is evaluated from outside does not count as its script.
        await new Promise((resolve) => setTimeout(() => resolve(globalThis.change(on))));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return performance.now() - start;
      },
      n % 2 === 0,
    );
    found.push({ script: (await scriptTime(session)) - before, frame });
  }
  return found.slice(-CHANGES);
}

/** Milliseconds of script that the page has run so far. */
async function scriptTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'ScriptDuration').value;
}

/** Ten indicators with a total and a breakdown, so that a filter shows other numbers. */
function publication() {
  const index = JSON.parse(readFileSync(`${PUBLICATION}index.json`, 'utf8'));
  const [first] = index.link.item;
  const item = (i, breakdown) => ({
    ...first,
    href: `${i}${breakdown}.json`,
    extension: { ...first.extension, id: `i${i}`, ...(breakdown ? { breakdown } : {}) },
  });
  const all = numbers.flatMap((i) => [
    { i, breakdown: '' },
    { i, breakdown: 'other' },
  ]);
  index.link.item = all.map(({ i, breakdown }) => item(i, breakdown));
  const files = all.map(({ i, breakdown }) => [`/filter/${i}${breakdown}.json`, dataset(series(i, breakdown !== ''))]);
  return { '/filter/index.json': JSON.stringify(index), ...Object.fromEntries(files) };
}

function dataset(points) {
  const years = points.map(({ year }) => year);
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: 'Anteil',
    id: ['period', 'measure'],
    size: [years.length, 1],
    role: { time: ['period'], metric: ['measure'] },
    dimension: {
      period: {
        label: 'Jahr',
        category: { index: years, label: Object.fromEntries(years.map((year) => [year, year])) },
      },
      measure: {
        label: 'Kennzahl',
        category: { index: ['value'], label: { value: 'Anteil' }, unit: { value: { label: '%', decimals: 1 } } },
      },
    },
    value: points.map(({ share }) => share),
  });
}
