import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { median } from '../child.mjs';
import { aim } from '../aims.mjs';
import { notMeasured } from './not-measured.mjs';
import { PUBLICATION, SLOWED, visit, whenThere, withPages } from './pages.mjs';

const RUNS = 5;
const CARDS = 20;
const MOST = 50;
const WHAT = `tasks that keep a page of a dashboard with ${CARDS} cards from answering`;
const numbers = [...Array(CARDS).keys()];
const AREA = '9.2.1';

/** Tasks over 50 ms while a dashboard shows the cards of a field of action: how many, and the longest. */
export async function measureLongTasks() {
  const body = `<teilhabe-dashboard src="/many/index.json" area="${AREA}"></teilhabe-dashboard><script type="module" src="/dist/teilhabe.js"></script>`;
  const results = await withPages({ bodies: [body], scripts: [], files: publication() }, async (browser, origin) => {
    const found = [];
    for (let run = 0; run <= RUNS; run += 1) found.push(await visit(browser, `${origin}/0.html`, watchTasks, tasksOf));
    return found.slice(1);
  });
  if (results === undefined) return notMeasured(WHAT);
  const longest = median(results.map((tasks) => Math.max(0, ...tasks)));
  const count = median(results.map((tasks) => tasks.length));
  return {
    title: `${WHAT}, Chromium, processor slowed ${SLOWED} times (medians of ${RUNS})`,
    columns: ['', `tasks over ${MOST} ms`, 'longest, ms'],
    rows: [[`teilhabe-dashboard, ${CARDS} cards`, count, longest.toFixed(0)]],
    aims: [aim(`a dashboard of ${CARDS} cards: longest task`, longest, MOST, { unit: ' ms' })],
  };
}

function watchTasks() {
  globalThis.tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** All cards come, near or not, one after another when the browser is idle. */
async function tasksOf(session) {
  await whenThere(session, `${readyCards} >= ${CARDS} || undefined`);
  await setTimeout(500);
  return whenThere(session, 'globalThis.tasks');
}

const readyCards = `document.querySelector('teilhabe-dashboard')?.shadowRoot?.querySelectorAll('teilhabe-indicator[state=ready]').length`;

/** The indicator hr1 of the fixture under twenty names, each with files of its own. */
function publication() {
  const index = JSON.parse(readFileSync(`${PUBLICATION}index.json`, 'utf8'));
  const dataset = readFileSync(`${PUBLICATION}indicators/hr1.json`, 'utf8');
  const [first] = index.link.item;
  index.link.item = numbers.map((i) => ({
    ...first,
    href: `${i}.json`,
    extension: { ...first.extension, id: `hr${i}`, area: AREA },
  }));
  const files = numbers.map((i) => [`/many/${i}.json`, dataset]);
  return { '/many/index.json': JSON.stringify(index), ...Object.fromEntries(files) };
}
