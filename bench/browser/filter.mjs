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

/** Job C: how long a change of the filter takes in all charts of a page, beside charts of others. */
export async function measureFilter() {
  const bodies = [ours, ...PEERS.map(([, file]) => theirs(file))];
  const scripts = ['filter-teilhabe', ...PEERS.map(([, file]) => file)];
  const results = await withPages({ bodies, scripts, files: publication() }, (browser, origin) =>
    measureAll(browser, origin, bodies.length),
  );
  if (results === undefined) return notMeasured(WHAT);
  const drawn = results.map((runs) => median(runs.map((run) => run.drawn)));
  const frame = results.map((runs) => median(runs.map((run) => run.frame)));
  return {
    title: `${WHAT}, Chromium, processor slowed ${SLOWED} times (medians of ${RUNS * CHANGES})`,
    columns: ['', 'ms until drawn', 'ms to the next frame', 'of Chart.js'],
    rows: ['10 teilhabe-indicator', ...PEERS.map(([name]) => name)].map((name, i) => [
      name,
      drawn[i].toFixed(1),
      frame[i].toFixed(1),
      (frame[i] / frame[1]).toFixed(2),
    ]),
    aims: [aim(`${WHAT}: until drawn`, drawn[0], MOST, { unit: ' ms', digits: 0 })],
  };
}

async function measureAll(browser, origin, pages) {
  const results = [...Array(pages).keys()].map(() => []);
  for (let run = 0; run < RUNS; run += 1)
    for (let i = 0; i < pages; i += 1)
      results[i].push(...(await visit(browser, `${origin}/${i}.html`, () => undefined, changesOf)));
  return results;
}

/**
 * How long each change keeps the page until all charts are drawn, and until they are painted. The first changes fetch what the
 * others find. Time, not the browser's count of script: that leaves out what runs behind a promise.
 */
async function changesOf(session, page) {
  await whenThere(session, 'globalThis.change && true');
  const found = [];
  for (let n = 0; n < CHANGES + 4; n += 1) {
    await page.waitForTimeout(100);
    found.push(
      await page.evaluate(
        async (on) => {
          const start = performance.now();
          await new Promise((resolve) => setTimeout(() => resolve(globalThis.change(on))));
          const drawn = performance.now() - start;
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          return { drawn, frame: performance.now() - start };
        },
        n % 2 === 0,
      ),
    );
  }
  return found.slice(-CHANGES);
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
