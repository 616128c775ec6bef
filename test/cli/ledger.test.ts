import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WETZLAR } from '../core/wetzlar.js';
import { POLICY, type Files } from '../core/monitor/tiny-monitor.js';
import { monitorOf, peopleOf } from '../leaks/switched-monitors.js';
import { teilhabe } from './command.js';

let folder: string;

const SIZES = { a: [12, 30], b: [20, 40], c: [15, 25], d: [11, 33] } as const;
const AREAS = 'id,level,kind,title_de\n9.2.1,administration,structural,Öffnung\n';

function write(path: string, files: Readonly<Record<string, unknown>>): void {
  mkdirSync(path, { recursive: true });
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(path, name), typeof content === 'string' ? content : JSON.stringify(content));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-ledger-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('teilhabe publish and the ledger', () => {
  it(
    'teilhabe publish twice records once; data of a later day are added, and the audit passes',
    { timeout: 240_000 },
    () => {
      const monitor = join(folder, 'twice');
      const out = join(folder, 'site');
      // The files of an edition that another one replaces stay until the next run; an audit would name them.
      const next = join(folder, 'next-site');
      const ledger = join(monitor, 'ledger.json');
      const releases = () =>
        (JSON.parse(readFileSync(ledger, 'utf8')) as { releases: { edition: string }[] }).releases.map(
          ({ edition }) => edition,
        );
      const files: Files = { ...monitorOf(peopleOf(SIZES)), 'policy.json': POLICY, 'areas.csv': AREAS };
      write(monitor, files);
      expect(teilhabe('publish', monitor, '--out', out).status).toBe(0);
      const first = readFileSync(ledger, 'utf8');
      expect(releases()).toEqual(['2026-03-01']);
      expect(teilhabe('publish', monitor, '--out', out).status).toBe(0);
      expect(readFileSync(ledger, 'utf8')).toBe(first);
      const later = { ...(files['datapackage.json'] as object), created: '2027-03-01' };
      const survey = files['survey.csv'] as string;
      const [, ...rows] = survey.replaceAll('2025;', '2026;').split('\n');
      write(monitor, { ...files, 'datapackage.json': later, 'survey.csv': `${survey}${rows.join('\n')}` });
      expect(teilhabe('publish', monitor, '--out', next).status).toBe(0);
      expect(releases()).toEqual(['2026-03-01', '2027-03-01']);
      const { status, stdout } = teilhabe('audit', next, '--ledger', ledger);
      expect(stdout).not.toContain('exakt berechenbar.');
      expect(stdout).toContain('aus 2 Ausgaben');
      expect(status).toBe(0);
    },
  );

  it('teilhabe publish with a damaged ledger publishes nothing and says where and what to do', () => {
    const monitor = join(folder, 'damaged');
    cpSync(WETZLAR, monitor, { recursive: true });
    writeFileSync(join(monitor, 'ledger.json'), '{"version":"1",\n"releases":[{"edi');
    const { status, stdout } = teilhabe('publish', monitor, '--out', join(folder, 'nothing'), '--lang', 'en');
    expect(status).toBe(1);
    expect(stdout).toContain('ledger.json');
    expect(stdout).toContain('not valid JSON');
    expect(stdout).toContain('backup');
    expect(existsSync(join(folder, 'nothing'))).toBe(false);
    expect(readFileSync(join(monitor, 'ledger.json'), 'utf8')).toBe('{"version":"1",\n"releases":[{"edi');
  });

  it('teilhabe publish where the ledger is no file publishes nothing', () => {
    const monitor = join(folder, 'locked');
    cpSync(WETZLAR, monitor, { recursive: true });
    rmSync(join(monitor, 'ledger.json'), { force: true });
    mkdirSync(join(monitor, 'ledger.json'));
    const { status, stdout } = teilhabe('publish', monitor, '--out', join(folder, 'none'), '--lang', 'de');
    expect(status).toBe(1);
    expect(stdout).toContain('ledger.json');
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});
