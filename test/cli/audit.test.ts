import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WETZLAR } from '../core/wetzlar.js';
import { teilhabe } from './command.js';

let folder: string;
let site: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-audit-'));
  const monitor = join(folder, 'monitor');
  site = join(folder, 'site');
  cpSync(WETZLAR, monitor, { recursive: true });
  expect(teilhabe('publish', monitor, '--out', site).status).toBe(0);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A copy of the publication in which one file has other words. */
function tampered(name: string, file: RegExp, change: (text: string) => string): string {
  const copy = join(folder, name);
  cpSync(site, copy, { recursive: true });
  const [path] = readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter((each) => file.test(each));
  writeFileSync(join(copy, path!), change(readFileSync(join(copy, path!), 'utf8')));
  return copy;
}

/** A table of another statistics office with a total, in which two of three regions are confidential. */
function officeTable(name: string, regions: readonly (number | null)[], total: number): string {
  const path = join(folder, name);
  const codes = ['T', ...regions.map((_, i) => `R${i + 1}`)];
  const value = [total, ...regions];
  const status = Object.fromEntries(value.flatMap((number, i) => (number === null ? [[i, 'C']] : [])));
  const dimension = {
    time: { category: { index: ['2025'] } },
    region: { category: { index: codes } },
  };
  const cube = { id: ['time', 'region'], size: [1, codes.length], role: { time: ['time'] }, dimension, value, status };
  writeFileSync(
    path,
    JSON.stringify({ version: '2.0', class: 'dataset', label: 'Arbeitslose', updated: '2025-03-01', ...cube }),
  );
  return path;
}

describe('teilhabe audit', () => {
  it('teilhabe audit PUBLICATION passes what teilhabe publish wrote: folder, index.json, with its ledger', () => {
    const ledger = join(folder, 'monitor', 'ledger.json');
    writeFileSync(ledger, '{"version":"1","releases":[]}\n');
    for (const args of [[site], [join(site, 'index.json')], [site, '--ledger', ledger]]) {
      const { status, stdout } = teilhabe('audit', ...args);
      expect(stdout).toMatch(/^Geprüft: \d+ geheim gehaltene Angaben gegen \d+ veröffentlichte\.\nBestanden: /);
      expect(status).toBe(0);
    }
  });

  it('teilhabe audit --width 1000 names places, not numbers: status 1', () => {
    const { status, stdout } = teilhabe('audit', site, '--width', '1000');
    expect(stdout).toMatch(/^hr1~department, 2021, Rechtsamt: eng eingrenzbar$/m);
    expect(stdout).not.toMatch(/\(\d/);
    expect(stdout).toMatch(/Nicht bestanden\.\n$/);
    expect(status).toBe(1);
  });

  it('teilhabe audit finds a number that a file for Open SDG gives away: status 1', () => {
    const hidden = /^(\d{4},.*,)$/m;
    const copy = tampered('open-sdg', /^open-sdg.data.indicator_9-2-1-hr1\.csv$/, (text) =>
      text.replace(hidden, '$13'),
    );
    const { status, stdout } = teilhabe('audit', copy);
    expect(stdout).toContain('open-sdg/data/indicator_9-2-1-hr1.csv: Die Datei zum Herunterladen weicht');
    expect(stdout).toMatch(/Nicht bestanden\.\n$/);
    expect(status).toBe(1);
  });

  it('teilhabe audit where the hidden are three together only warns: status 0', () => {
    const { status, stdout } = teilhabe('audit', officeTable('few.json', [30, null, null], 33));
    expect(stdout).toMatch(/^few~region, 2025, R2 \+ R3.*: als kleine Zahl erkennbar$/m);
    expect(stdout).toMatch(/Bestanden/);
    expect(status).toBe(0);
  });

  it('teilhabe audit --intervals tells the intervals, and that they are confidential', () => {
    const { status, stdout } = teilhabe('audit', site, '--intervals', '--lang', 'en');
    expect(stdout).toMatch(/^Confidential: /);
    expect(stdout).toMatch(/^hr1~department, 2021, Legal affairs: safe \(\d+ to \d+\)$/m);
    expect(status).toBe(0);
  });

  it('teilhabe audit --format json has intervals only with --intervals', () => {
    interface Audit {
      readonly passed: boolean;
      readonly findings: readonly object[];
    }
    const audit = (...args: readonly string[]) =>
      JSON.parse(teilhabe('audit', site, '--format', 'json', ...args).stdout) as Audit;
    expect(audit()).toMatchObject({ passed: true, faults: [] });
    const narrow = audit('--width', '1000');
    expect(narrow.passed).toBe(false);
    expect(narrow.findings.length).toBeGreaterThan(0);
    expect(narrow.findings.every((finding) => !('interval' in finding))).toBe(true);
    expect(audit('--intervals').findings.some((finding) => 'interval' in finding)).toBe(true);
  });

  it.each([
    [
      'a number in a record',
      /events\.[0-9a-f]{12}\.json$/,
      (text: string) => text.replace('{"id"', '{"participants":12,"id"'),
      /events\..*json, items\.0\.participants: Eine Zahl, die Personen zählen kann\.\n {2}→ /,
    ],
    [
      'a number in a download',
      /csv.hr1~department\.csv$/,
      (text: string) => text.replace(';;;;;;;;"geheim gehalten"', ';;;3;;;;;"geheim gehalten"'),
      /csv\/hr1~department\.csv, Zeile \d+: Die Datei zum Herunterladen weicht/,
    ],
    [
      'a dataset that is none',
      /hr1\.[0-9a-f]{12}\.json$/,
      () => '{}',
      /indicators\/hr1\..*: Die Datei ist nicht lesbar/,
    ],
  ] as const)('teilhabe audit finds %s: status 1', (name, file, change, expected) => {
    const { status, stdout } = teilhabe('audit', tampered(name.replaceAll(' ', '-'), file, change));
    expect(stdout).toMatch(expected);
    expect(status).toBe(1);
  });

  it('teilhabe audit FILE takes one dataset of any statistics office', () => {
    const one = teilhabe('audit', officeTable('one.json', [30, null, 40], 72));
    expect(one.stdout).toMatch(/^one, 2025, R2: exakt berechenbar$|^one~region, 2025, R2: exakt berechenbar$/m);
    expect(one.status).toBe(1);
    const two = teilhabe('audit', officeTable('two.json', [30, null, null], 72));
    expect(two.stdout).toMatch(/Bestanden/);
    expect(two.status).toBe(0);
  });

  it.each([
    ['nothing there', ['/nowhere/at/all'], '/nowhere/at/all'],
    ['a folder without a publication', [WETZLAR], 'index.json'],
    ['JSON that is no publication', [join(WETZLAR, 'datapackage.json')], 'keine Veröffentlichung'],
    ['no publication named', [], 'PUBLICATION'],
    ['a threshold that is no number', ['x', '--threshold', 'five'], '--threshold'],
    ['a width of nothing', ['x', '--width', '0'], '--width'],
    ['a ledger that is not there', ['x', '--ledger', 'no.json'], 'no.json'],
    ['a ledger that is none', ['x', '--ledger', join(WETZLAR, 'policy.json')], 'keine ledger.json'],
  ] as const)('teilhabe audit with %s is wrong use: status 2', (_, args, word) => {
    const { status, stderr } = teilhabe('audit', ...args);
    expect(stderr).toContain(word);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(2);
  });
});
