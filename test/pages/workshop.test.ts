import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COURSES, coursesCsv, coursesXlsx } from '../workshop/files.js';
import { started } from './chromium.js';

const inside = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
if (!existsSync(inside('dist/workshop/worker.js'))) throw new Error('dist/workshop is not there: npm run build');

let server: ChildProcess;
let address = '';

beforeAll(async () => {
  const bin = inside('packages/cli/bin/teilhabe.mjs');
  server = spawn(process.execPath, [bin, 'serve', '--workshop', '--port', '0', '--lang', 'de']);
  for await (const text of server.stdout!.setEncoding('utf8')) {
    address = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(text))?.[0] ?? '';
    if (address !== '') break;
  }
}, 30_000);

afterAll(async () => {
  server.kill('SIGINT');
  if (server.exitCode === null) await once(server, 'exit');
});

/** A page whose every request and every complaint is kept. */
interface Opened {
  readonly page: Page;
  /** Addresses asked for since the page was there. */
  readonly requests: string[];
  readonly complaints: string[];
}

async function open(options: { readonly width?: number; readonly scheme?: 'light' | 'dark' } = {}): Promise<Opened> {
  const { width = 1200, scheme = 'light' } = options;
  const context = await (
    await started()
  ).newContext({ viewport: { width, height: 900 }, colorScheme: scheme, acceptDownloads: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address, { waitUntil: 'networkidle' });
  const requests: string[] = [];
  context.on('request', (request) => {
    // The file is handed to the browser's own downloads from memory.
    if (!request.url().startsWith('blob:')) requests.push(request.url());
  });
  return { page, requests, complaints };
}

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  await expect.poll(() => status(page)).toContain(name);
  await page.locator('.root[aria-busy=false]').waitFor();
}

/** The select that says which column names the course. */
const courseColumn = (page: Page) =>
  page
    .locator('label')
    .filter({ has: page.locator('span', { hasText: /^Kurs$/ }) })
    .locator('select');

const status = (page: Page) => page.locator('[role=status]').innerText();

async function compute(page: Page): Promise<void> {
  await page.getByLabel('Titel (nötig)').fill('Monitor');
  await page.getByLabel('Herausgeberin (nötig)').fill('Stadt');
  await page.getByLabel('Stand (Tag)').fill('2026-03-01');
  await page.getByRole('button', { name: 'Rechnen und schützen' }).click();
  await expect.poll(() => status(page), { timeout: 30_000 }).toMatch(/Fertig|nichts veröffentlicht/);
}

async function download(page: Page, name: string | RegExp): Promise<Uint8Array> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return new Uint8Array(readFileSync(await (await coming).path()));
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('teilhabe serve --workshop', () => {
  it.each([
    ['a German CSV', 'Kurse.csv', coursesCsv()],
    ['a workbook', 'Kurse.xlsx', coursesXlsx()],
  ])('the workshop makes a protected publication of %s and asks for nothing', async (_what, name, bytes) => {
    const { page, requests, complaints } = await open();
    await choose(page, name, bytes);
    expect(await status(page)).toContain('90 Zeilen, 9 Spalten');
    await compute(page);
    expect(await status(page)).toContain('Fertig');
    await page.locator('.chart svg').waitFor();
    const files = unzipSync(await download(page, /ZIP/));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['index.json', 'index.html', 'teilhabe.css']));
    const mapping = text(await download(page, /mapping.json/));
    expect(JSON.parse(mapping)).toMatchObject({ tables: [{ table: 'training', columns: { hours: 'Stunden' } }] });
    const told = mapping + Object.values(files).map(text).join('');
    expect(COURSES.filter(({ person }) => told.includes(person))).toEqual([]);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('the workshop answers under a policy that allows no connection and no code made at run time', async () => {
    for (const path of ['', 'workshop.js', 'worker.js']) {
      const policy = (await fetch(address + path)).headers.get('content-security-policy')!;
      expect(policy).toContain("connect-src 'none'");
      expect(policy).not.toContain('unsafe');
    }
    const { page } = await open();
    expect(
      await page.evaluate(
        (url) =>
          fetch(url).then(
            () => 'sent',
            () => 'refused',
          ),
        address,
      ),
    ).toBe('refused');
    await page.context().close();
  });

  it('the workshop takes the mapping of last time and reads the same', { timeout: 90_000 }, async () => {
    const first = await open();
    await choose(first.page, 'Kurse.csv', coursesCsv({ heading: 'Titel' }));
    await courseColumn(first.page).selectOption('Titel');
    await compute(first.page);
    const mapping = await download(first.page, /mapping.json/);
    await first.page.context().close();
    const { page } = await open();
    await page.locator('input[type=file]').setInputFiles([
      { name: 'mapping.json', mimeType: '', buffer: Buffer.from(mapping) },
      { name: 'Kurse.csv', mimeType: '', buffer: Buffer.from(coursesCsv({ heading: 'Titel' })) },
    ]);
    await expect.poll(() => status(page)).toContain('Spalten gelesen');
    expect(await courseColumn(page).inputValue()).toBe('Titel');
    expect(await page.getByLabel('Herausgeberin (nötig)').inputValue()).toBe('Stadt');
    await page.context().close();
  });

  it('the workshop shows a problem at its cell, and offers nothing to download', async () => {
    const { page } = await open();
    await choose(page, 'Kurse.csv', coursesCsv({ hours: 'viele' }));
    await compute(page);
    expect(await status(page)).toContain('nichts veröffentlicht');
    expect(await page.locator('td.faulty').innerText()).toContain('viele');
    expect(await page.getByRole('button', { name: /ZIP/ }).count()).toBe(0);
    await page.context().close();
  });

  it.each([
    ['an empty file', 'leer.csv', new Uint8Array(0)],
    ['binary rubbish', 'x.csv', Uint8Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 256)],
    ['a PDF', 'x.pdf', new TextEncoder().encode('%PDF-1.7 …')],
  ])('the workshop says what is wrong with %s and goes on', async (_what, name, bytes) => {
    const { page, complaints } = await open();
    await choose(page, name, bytes);
    expect(await page.locator('.problem').count()).toBeGreaterThan(0);
    await choose(page, 'Kurse.csv', coursesCsv());
    expect(await status(page)).toContain('90 Zeilen');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('the workshop reads a file anew in the encoding that the clerk names', async () => {
    const { page } = await open();
    await choose(page, 'Kurse.csv', coursesCsv());
    await page.getByText('Anders lesen').click();
    await page.getByLabel('Zeichensatz').selectOption('utf-8');
    await page.locator('.problem').first().waitFor();
    await page.getByLabel('Zeichensatz').selectOption('windows-1252');
    await expect.poll(() => page.locator('.problem').count()).toBe(0);
    expect(await page.locator('table').first().innerText()).toContain('Dezernat Süd');
    await page.context().close();
  });

  it('the workshop stays responsive while it reads a million rows', async () => {
    const { page } = await open();
    const row = 'P;2024;Dezernat;Amt;01.03.2024;Kurs;K1;1,5;ja\r\n';
    const head = 'Person;Jahr;Dezernat;Amt;Kursdatum;Kurs;Kursnummer;Stunden;Führungskraft\r\n';
    await page.evaluate(
      ([heading, line]) => {
        const file = new File([heading! + line!.repeat(1_000_000)], 'viele.csv');
        const list = new DataTransfer();
        list.items.add(file);
        const target = document.querySelector('teilhabe-import')!.shadowRoot!.querySelector('.root')!;
        target.dispatchEvent(new DragEvent('drop', { dataTransfer: list, bubbles: true, cancelable: true }));
      },
      [head, row],
    );
    const longest = await page.evaluate(async () => {
      const main = document.querySelector('teilhabe-import')!.shadowRoot!.querySelector('.root')!;
      const said = () => main.querySelector('[role=status]')!.textContent;
      let last = performance.now();
      let gap = 0;
      while (!said().includes('Spalten gelesen')) {
        await new Promise((done) => setTimeout(done, 20));
        gap = Math.max(gap, performance.now() - last);
        last = performance.now();
      }
      return gap;
    });
    expect(await status(page)).toContain('1.000.000 Zeilen');
    // So long may a page be deaf before people notice (RAIL: 100 ms), with room for a busy machine.
    expect(longest).toBeLessThan(1000);
    await page.context().close();
  }, 120_000);

  it('the workshop can be used by keyboard alone', async () => {
    const { page } = await open();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.keyboard.press('Tab').then(() => page.keyboard.press('Enter')),
    ]);
    await chooser.setFiles({ name: 'Kurse.csv', mimeType: '', buffer: Buffer.from(coursesCsv()) });
    await expect.poll(() => status(page)).toContain('Spalten gelesen');
    const focused = () =>
      page.evaluate(() => {
        const element = document.querySelector('teilhabe-import')!.shadowRoot!.activeElement;
        return (element?.closest('label')?.textContent ?? element?.textContent ?? '').trim().replace(/\s+/g, ' ');
      });
    const tabTo = async (wanted: RegExp) => {
      for (let i = 0; i < 60; i += 1) {
        await page.keyboard.press('Tab');
        if (wanted.test(await focused())) return;
      }
      throw new Error(`not reached: ${wanted}`);
    };
    await tabTo(/^Titel/);
    await page.keyboard.type('Monitor');
    await tabTo(/^Herausgeberin/);
    await page.keyboard.type('Stadt');
    await tabTo(/^Rechnen/);
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page), { timeout: 30_000 }).toContain('Fertig');
    expect(await focused()).toBe('4 Vorschau');
    await tabTo(/ZIP/);
    const [got] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(got.suggestedFilename()).toBe('publication.zip');
    await page.context().close();
  });

  it.each([
    [320, 'light'],
    [320, 'dark'],
    [1200, 'light'],
    [1200, 'dark'],
  ] as const)('the workshop is accessible at %i px, %s', { timeout: 90_000 }, async (width, scheme) => {
    const { page } = await open({ width, scheme });
    await choose(page, 'Kurse.csv', coursesCsv());
    await compute(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const folder = process.env['WORKSHOP_PICTURES'];
    if (folder !== undefined) await page.screenshot({ path: `${folder}/${width}-${scheme}.png`, fullPage: true });
    // The policy allows no script of others; axe comes in by the browser's own channel.
    await page.evaluate(axe.source);
    const found = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    );
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    await page.context().close();
  });

  it('the workshop takes two tables and computes what needs both', async () => {
    const { page, requests } = await open();
    const files = ['staff-survey.csv', 'headcount.csv'].map((name) => ({
      name,
      mimeType: '',
      buffer: readFileSync(inside(`data/wetzlar/${name}`)),
    }));
    await page.locator('input[type=file]').setInputFiles(files.slice(0, 1));
    await expect.poll(() => status(page)).toContain('Spalten gelesen');
    const summary = page.getByText(/weitere mit mehr Tabellen oder Spalten/);
    await summary.click();
    expect(await page.locator('details[open]').innerText()).toMatch(/HR1 .*Tabelle „.+“/);
    await page.locator('input[type=file]').setInputFiles(files.slice(1));
    await expect.poll(() => page.locator('article').count()).toBe(2);
    await expect.poll(() => page.getByRole('checkbox', { name: /^HR1 / }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Entfernen headcount.csv' }).click();
    expect(await page.getByRole('checkbox', { name: /^HR1 / }).count()).toBe(0);
    expect(requests).toEqual([]);
    await page.context().close();
  });

  it('the workshop without JavaScript says what it needs', async () => {
    const context = await (await started()).newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    await expect.poll(() => page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('main').innerText()).toContain('Sie braucht JavaScript');
    await context.close();
  });

  it('dist/workshop/index.html opened as a file says what to do instead', async () => {
    const page = await (await started()).newPage();
    await page.goto(pathToFileURL(inside('dist/workshop/index.html')).href);
    await expect.poll(() => page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('body').innerText()).toContain('teilhabe serve --workshop');
    await page.close();
  });
});
