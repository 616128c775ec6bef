import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WETZLAR } from '../core/wetzlar.js';
import { teilhabe } from './command.js';

let folder: string;
const inside = (...names: readonly string[]) => join(folder, ...names);

beforeAll(() => {
  // Nobody listens at the port for discarding.
  process.env['TEILHABE_CLICKHOUSE_URL'] = 'http://127.0.0.1:9';
  process.env['TEILHABE_CLICKHOUSE_PASSWORD'] = 'streng-geheim';
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-engine-'));
  for (const name of ['memory', 'duckdb', 'clickhouse']) {
    cpSync(WETZLAR, inside(name), { recursive: true });
    rmSync(inside(name, 'ledger.json'), { force: true });
  }
});

afterAll(() => {
  delete process.env['TEILHABE_CLICKHOUSE_URL'];
  delete process.env['TEILHABE_CLICKHOUSE_PASSWORD'];
  rmSync(folder, { recursive: true, force: true });
});

/** Every file below a folder with its bytes. */
function bytesIn(root: string): ReadonlyMap<string, string> {
  const names = readdirSync(root, { recursive: true }).map(String).sort();
  const files = names.filter((name) => statSync(join(root, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(root, name), 'latin1')]));
}

describe('teilhabe publish --engine', () => {
  it('teilhabe publish --engine duckdb publishes the same bytes', { timeout: 300_000 }, () => {
    const memory = teilhabe('publish', inside('memory'), '--out', inside('site-memory'));
    const duckdb = teilhabe('publish', inside('duckdb'), '--out', inside('site-duckdb'), '--engine', 'duckdb');
    expect([memory.status, duckdb.status]).toEqual([0, 0]);
    const [expected, found] = [bytesIn(inside('site-memory')), bytesIn(inside('site-duckdb'))];
    expect([...found.keys()]).toEqual([...expected.keys()]);
    for (const [name, text] of expected) expect(found.get(name) === text, name).toBe(true);
    expect(readFileSync(inside('duckdb', 'ledger.json'))).toEqual(readFileSync(inside('memory', 'ledger.json')));
  });

  it('teilhabe publish --engine clickhouse says when nobody answers, writes nothing and prints no password', () => {
    const { status, stdout, stderr } = teilhabe(
      ...['publish', inside('clickhouse'), '--out', inside('site-clickhouse'), '--engine', 'clickhouse'],
    );
    expect(status).toBe(1);
    expect(stdout).toContain('antwortet nicht');
    expect(stdout).toContain('Nichts veröffentlicht.');
    expect(stdout + stderr).not.toContain('streng-geheim');
    expect(existsSync(inside('site-clickhouse'))).toBe(false);
    expect(existsSync(inside('clickhouse', 'ledger.json'))).toBe(false);
  });

  it('teilhabe validate --engine clickhouse is 1 as well, in words and for machines', () => {
    const { status, stdout } = teilhabe('validate', inside('clickhouse'), '--engine', 'clickhouse', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ problems: [{ code: 'engine-error', file: 'clickhouse' }] });
  });

  it('teilhabe publish --engine sqlite is wrong use, and names the engines', () => {
    const { status, stderr } = teilhabe('publish', inside('memory'), '--out', inside('site'), '--engine', 'sqlite');
    expect(status).toBe(2);
    expect(stderr).toContain('arquero, duckdb, clickhouse');
  });
});
