import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { writePublication } from '@teilhabe/core';
import { parseDataset, parseIndex } from '@teilhabe/core/publication';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildPublication } from '../../../packages/core/src/publish/build-publication.js';
import { wetzlar } from '../wetzlar.js';

/** How often a run is killed, spread over the time that it takes. */
const POINTS = 50;

let folder: string;
let earlier: ReadonlyMap<string, string>;
let later: ReadonlyMap<string, string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-killed-'));
  const monitor = await wetzlar();
  earlier = buildPublication(monitor).files;
  // Another edition: other texts in every dataset, and so other names.
  const retitled = monitor.indicators.map((indicator) => ({
    ...indicator,
    definition: { de: 'Geändert.', en: 'Changed.' },
  }));
  later = buildPublication({ ...monitor, indicators: retitled }).files;
  writeFileSync(join(folder, 'later.json'), JSON.stringify([...later]));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Starts writing the later edition, and kills it after some ms; gives how long it took when it came to its end. */
async function killedAfter(target: string, ms: number): Promise<number | null> {
  const script = fileURLToPath(new URL('write-in-child.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, target, join(folder, 'later.json')]);
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  const start = performance.now();
  child.stdin.end('go');
  const done = once(child.stdout, 'data').then(() => performance.now() - start);
  const took = await Promise.race([done, setTimeout(ms, null), ended.then(() => null)]);
  child.kill('SIGKILL');
  await ended;
  return took;
}

/** Which edition a folder serves: every file that its index links is there and whole. */
function served(target: string): string {
  const text = readFileSync(join(target, 'index.json'), 'utf8');
  const edition = text === earlier.get('index.json') ? earlier : later;
  expect(text).toBe(edition.get('index.json'));
  const index = parseIndex(JSON.parse(text));
  for (const { href } of index.link.item) {
    const linked = readFileSync(join(target, href), 'utf8');
    expect(linked).toBe(edition.get(href));
    const { csv = {} } = parseDataset(JSON.parse(linked)).extension.teilhabe ?? {};
    for (const path of Object.values(csv)) expect([path, existsSync(join(target, path))]).toEqual([path, true]);
  }
  for (const path of Object.values(index.extension.teilhabe.records))
    expect(readFileSync(join(target, path), 'utf8')).toBe(edition.get(path));
  return edition === earlier ? 'earlier' : 'later';
}

it(`writePublication killed at ${POINTS} points leaves an edition served whole, and the next run goes on`, async () => {
  const target = join(folder, 'site');
  await writePublication(target, earlier);
  const whole = (await killedAfter(target, 60_000))!;
  expect(served(target)).toBe('later');
  const found: string[] = [];
  for (let point = 0; point < POINTS; point += 1) {
    await writePublication(target, earlier);
    await killedAfter(target, (1.2 * whole * point) / POINTS);
    found.push(served(target));
    await writePublication(target, later);
    expect(readdirSync(target, { recursive: true }).filter((name) => String(name).endsWith('.tmp'))).toEqual([]);
  }
  expect(new Set(found)).toContain('earlier');
}, 240_000);

it('writePublication killed in its first run leaves no index, and the next run goes on', async () => {
  for (const part of [0.1, 0.3, 0.6, 0.9]) {
    const target = join(folder, `first-${part}`);
    const whole = (await killedAfter(join(folder, `whole-${part}`), 60_000))!;
    await killedAfter(target, part * whole);
    if (existsSync(join(target, 'index.json'))) expect(served(target)).toBe('later');
    await writePublication(target, later);
    expect(served(target)).toBe('later');
    expect(readdirSync(target, { recursive: true }).filter((name) => /tmp|unfinished/.test(String(name)))).toEqual([]);
  }
}, 120_000);
