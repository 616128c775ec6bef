import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { teilhabe } from '../cli/command.js';
import { withTinyMonitor } from '../core/monitor/tiny-monitor.js';
import { monitorOf, peopleOf } from './switched-monitors.js';

/** People with and without an origin by department; the first two are small. */
const SIZES = { a: [2, 20], b: [4, 15], c: [12, 30], d: [20, 40], e: [15, 15], f: [30, 30] } as const;
const EXCHANGED = { ...SIZES, a: [4, 18], b: [2, 17] } as const;

let target: string;
let told: readonly string[];
let toldOfOther: readonly string[];

beforeAll(async () => {
  target = mkdtempSync(join(tmpdir(), 'teilhabe-leaks-'));
  [told, toldOfOther] = await withTinyMonitor(monitorOf(peopleOf(SIZES)), (folder) => {
    const first = everythingSaid(folder);
    writeFileSync(join(folder, 'survey.csv'), monitorOf(peopleOf(EXCHANGED))['survey.csv'] as string);
    return Promise.resolve([first, everythingSaid(folder)]);
  });
});

afterAll(() => {
  rmSync(target, { recursive: true });
});

/** What every command prints about a folder, and the bytes that it writes. */
function everythingSaid(folder: string): readonly string[] {
  const out = join(target, 'publication');
  rmSync(out, { recursive: true, force: true });
  const publish = ['publish', folder, '--out', out];
  const commands = [
    ['validate', folder],
    ['validate', folder, '--format', 'json', '--lang', 'en'],
    publish,
    [...publish, '--format', 'json'],
    ['render', out, 'hr1~department'],
    ['render', out, 'hr3~department', '--lang', 'en', '--width', '320'],
  ];
  const printed = commands.map((command) => {
    const { status, stdout, stderr } = teilhabe(...command);
    return [command.join(' '), status, stdout, withoutProgress(stderr)].join('\n');
  });
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return [...printed, ...paths.map((path) => `${path}\n${readFileSync(path, 'utf8')}`)];
}

/** On a busy machine the command says what it is doing, on others it does not. */
function withoutProgress(stderr: string): string {
  return stderr.replace(/^.* …\n/gm, '');
}

it('teilhabe publish, validate and render say and write the same whatever the hidden numbers are', () => {
  expect(told.length).toBeGreaterThan(20);
  expect(told.filter((text) => text.includes('\n0\n')).length).toBe(6);
  expect(toldOfOther).toEqual(told);
});

it('teilhabe publish tells how much is hidden, and hides the exchanged groups', () => {
  expect(told.find((text) => text.includes('sichtbar'))).toMatch(/hr1~department\s+4 von 6 Werten sichtbar/);
});
