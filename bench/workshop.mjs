import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser } from '../scripts/lib/browser.mjs';
import { aim } from './aims.mjs';
import { surveyFile } from './survey-file.mjs';

const DIST = fileURLToPath(new URL('../dist/workshop/', import.meta.url));
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };
const BYTES = 50_000_000;
/** No task of the page may be longer, in ms. */
const MOST = 200;
const PATIENCE = 600_000;
const MEGABYTE = 1e6;

/**
 * A CSV of 50 MB in the workshop's page, from its drop to the publication: the longest task of the page, the longest time
 * without a frame, what reading and computing took, and what the browser's renderer held.
 */
export async function measureWorkshop() {
  const title = `workshop: a CSV of ${BYTES / MEGABYTE} MB, recognised, checked, protected, published in the page`;
  const executablePath = await findBrowser();
  if (executablePath === undefined) return note(title, 'no Chromium was found; CHROMIUM_PATH names one');
  if (!existsSync(join(DIST, 'worker.js'))) return note(title, 'dist/workshop is not there: npm run build');
  const rows = [];
  const aims = [];
  for (const [name, faulty] of [
    ['as it should be', false],
    ['a wrong cell in each row', true],
  ]) {
    const path = surveyFile(BYTES, { faulty });
    const measured = await measure(executablePath, path);
    rows.push(rowOf(name, path, measured));
    aims.push(aim(`workshop, 50 MB, ${name}: longest task`, measured.task, MOST, { unit: ' ms', digits: 0 }));
  }
  return {
    title,
    columns: [
      '',
      'MB',
      'longest task ms',
      'of it processor ms at most',
      'longest without a frame ms',
      'read s',
      'compute s',
      'memory MB',
      'result',
    ],
    rows,
    aims,
  };
}

async function measure(executablePath, path) {
  const server = await serve();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(server.origin, { waitUntil: 'networkidle' });
    await page.evaluate(watch);
    const traced = await traceTasks(browser);
    const read = await timed(page, async () => {
      await page.locator('input[type=file]').setInputFiles(path);
      await told(page, /gelesen\.$/);
    });
    await page.getByLabel('Titel (nötig)').fill('Monitor');
    await page.getByLabel('Herausgeberin (nötig)').fill('Stadt');
    const run = await timed(page, async () => {
      await page.getByRole('button', { name: 'Rechnen und schützen' }).click();
      await told(page, /^(Fertig|So kann)/);
    });
    const result = await page.getByRole('status').innerText();
    const seen = await page.evaluate(() => globalThis.seen);
    return { read, run, result, ...seen, memory: await memoryOf(browser), processor: await traced() };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs in the page: keeps the longest task, and the longest time between two frames. */
function watch() {
  globalThis.seen = { task: 0, gap: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.seen.task = Math.max(globalThis.seen.task, duration);
  }).observe({ type: 'longtask' });
  let last = performance.now();
  const frame = (now) => {
    globalThis.seen.gap = Math.max(globalThis.seen.gap, now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

async function told(page, words) {
  const status = page.getByRole('status');
  await status.filter({ hasText: words }).waitFor({ timeout: PATIENCE });
}

/** How long something takes, in s, until the page has drawn what comes of it. */
async function timed(page, work) {
  const start = performance.now();
  await work();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  return (performance.now() - start) / 1000;
}

/**
 * From now on the most time that a task of a page's main thread had the processor, in ms: on a busy machine a task takes
 * longer because it waits. The answer ends the record.
 */
async function traceTasks(browser) {
  const session = await browser.newBrowserCDPSession();
  const names = new Map();
  const most = new Map();
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, pid, tid, tdur = 0, args } of value) {
      if (name === 'thread_name') names.set(`${pid} ${tid}`, args.name);
      if (name.endsWith('RunTask')) most.set(`${pid} ${tid}`, Math.max(most.get(`${pid} ${tid}`) ?? 0, tdur));
    }
  });
  const categories = ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'];
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: categories },
    transferMode: 'ReportEvents',
  });
  return async () => {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    const ofPages = [...most].filter(([thread]) => names.get(thread) === 'CrRendererMain');
    return Math.max(0, ...ofPages.map(([, microseconds]) => microseconds / 1000));
  };
}

/** The most memory that the page with its worker held, in bytes; null where no /proc tells it. */
async function memoryOf(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo.filter(({ type }) => type === 'renderer').flatMap(({ id }) => peakOf(id) ?? []);
  return peaks.length === 0 ? null : Math.max(...peaks);
}

function peakOf(process) {
  const path = `/proc/${process}/status`;
  const [, kilobytes] = (existsSync(path) && /VmHWM:\s+(\d+) kB/.exec(readFileSync(path, 'utf8'))) || [];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}

function rowOf(name, path, { task, processor, gap, read, run, result, memory }) {
  return [
    name,
    (statSync(path).size / MEGABYTE).toFixed(1),
    task.toFixed(0),
    processor.toFixed(0),
    gap.toFixed(0),
    read.toFixed(1),
    run.toFixed(1),
    memory === null ? '–' : (memory / MEGABYTE).toFixed(0),
    result,
  ];
}

function serve() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = join(DIST, pathname === '/' ? 'index.html' : pathname.slice(1));
    const known = /^\/[\w.]*$/.test(pathname) && existsSync(file);
    response.writeHead(known ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'text/plain' });
    response.end(known ? readFileSync(file) : undefined);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({ origin: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }),
    );
  });
}

function note(title, why) {
  return { title: `${title}: not measured, ${why}`, columns: [''], rows: [] };
}
