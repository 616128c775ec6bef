import { execFile, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';
import { load } from 'js-yaml';
import JSONstat from 'jsonstat-toolkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { observations, parseDataset } from '../../packages/core/src/publication.js';

const run = (script: string, ...args: readonly string[]) =>
  execFileSync(process.execPath, [`examples/node/${script}`, ...args], { encoding: 'utf8' });

it('node examples/node/one-indicator.mjs computes one indicator from a CSV and prints it', () => {
  expect(run('one-indicator.mjs').trim().split('\n')).toEqual([
    '2021: 20.2 % (79 of 392)',
    '2022: 22.4 % (92 of 410)',
    '2023: 22.7 % (96 of 423)',
    '2024: 22.9 % (98 of 428)',
    '2025: 23.8 % (106 of 446)',
  ]);
});

describe('the scripts that read a publication', () => {
  const folder = mkdtempSync(join(tmpdir(), 'node-scripts-'));
  const site = join(folder, 'site');
  const dataset = (stem: string) =>
    parseDataset(JSON.parse(readFileSync(join(site, `indicators/${stem}.json`), 'utf8')));
  let printed = '';

  beforeAll(() => {
    cpSync('data/wetzlar', join(folder, 'monitor'), { recursive: true });
    printed = run('publication.mjs', join(folder, 'monitor'), site);
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('node examples/node/publication.mjs FOLDER DIRECTORY writes a publication and says how much is confidential', () => {
    const [, datasets, hidden] = /^(\d+) datasets, (\d+) values confidential\n$/.exec(printed)!.map(Number);
    expect(JSON.parse(readFileSync(join(site, 'index.json'), 'utf8'))).toMatchObject({
      link: { item: { length: datasets } },
    });
    expect(hidden).toBeGreaterThan(20);
  });

  it('node examples/node/publication.mjs ends with 1 and names the problems of a folder that is no monitor', async () => {
    const failed = promisify(execFile)(process.execPath, ['examples/node/publication.mjs', folder, site]);
    await expect(failed).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('datapackage.json') as string,
    });
  });

  it('node examples/node/plot.mjs PUBLICATION ID draws a point for each number, and none for a confidential value', () => {
    const all = observations(dataset('hr1~department'));
    const { document } = parseHTML(run('plot.mjs', site, 'hr1~department'));
    expect(all.some(({ status }) => status === 'C')).toBe(true);
    const numbers = all.filter(({ measures }) => measures.value !== undefined);
    expect(document.querySelectorAll('svg circle').length).toBe(numbers.length);
    expect(document.querySelector('[role=img]')?.getAttribute('aria-label')).toContain('Beschäftigte');
  });

  it('node examples/node/report.mjs PUBLICATION ID writes Markdown with a header, the finding, all rows and the citation', () => {
    const report = run('report.mjs', site, 'hr1');
    const [, header, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(report)!;
    expect(load(header!)).toEqual({ title: dataset('hr1').label, lang: 'de' });
    const lines = body!.split('\n').filter((line) => line.startsWith('|'));
    expect(lines.length).toBe(2 + observations(dataset('hr1')).length);
    expect(new Set(lines.map((line) => line.split('|').length)).size).toBe(1);
    expect(body).toMatch(/23,8/);
    expect(body).toContain('Stadt Wetzlar (Beispiel) (2026)');
  });

  it('node examples/node/serve.mjs PUBLICATION serves JSON-stat that a reader of its own understands, and nothing else', async () => {
    const server = spawn(process.execPath, ['examples/node/serve.mjs', site]);
    try {
      const address = await new Promise<string>((resolve) => {
        server.stdout.once('data', (line) => resolve(String(line).trim()));
      });
      const read = async (path: string) => fetch(`${address}${path}`);
      const cube = JSONstat((await (await read('hr1')).json()) as object);
      expect([cube.class, cube.n]).toEqual(['dataset', dataset('hr1').value.length]);
      expect((await read('')).headers.get('access-control-allow-origin')).toBe('*');
      const statuses = await Promise.all(
        ['none', '..%2Fmonitor%2Fstaff-survey.csv'].map(async (path) => (await read(path)).status),
      );
      expect(statuses).toEqual([404, 404]);
    } finally {
      server.kill();
    }
  });
});
