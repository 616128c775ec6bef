import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { median } from '../../packages/cli/src/bench/measure.js';
import { WETZLAR } from '../core/wetzlar.js';
import { teilhabe } from './command.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-bench-test-'));
  cpSync(WETZLAR, folder, { recursive: true });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const temporary = () => readdirSync(tmpdir()).filter((name) => /^teilhabe-bench-(?!test-)/.test(name));

describe('teilhabe bench', () => {
  it('teilhabe bench FOLDER says how long each part took, and leaves folder and system as they were', () => {
    const before = readdirSync(folder);
    const ofOthers = temporary();
    const { status, stdout } = teilhabe('bench', folder, '--runs', '1', '--format', 'json');
    expect(status).toBe(0);
    const found = JSON.parse(stdout) as { seconds: Record<string, number>; total: number; files: number };
    expect(Object.keys(found.seconds)).toEqual(['read', 'compute', 'word', 'write']);
    for (const seconds of Object.values(found.seconds)) expect(seconds).toBeGreaterThan(0);
    const sum = Object.values(found.seconds).reduce((total, seconds) => total + seconds, 0);
    expect(found.total).toBeCloseTo(sum, 6);
    expect(found.files).toBeGreaterThan(100);
    expect(readdirSync(folder)).toEqual(before);
    expect(existsSync(join(folder, 'ledger.json'))).toBe(false);
    expect(temporary()).toEqual(ofOthers);
  }, 60_000);

  it('teilhabe bench of a broken folder lists what has to be mended and measures nothing', () => {
    const broken = join(folder, 'broken');
    cpSync(WETZLAR, broken, { recursive: true });
    writeFileSync(join(broken, 'policy.json'), '{');
    const { status, stdout } = teilhabe('bench', broken);
    expect(status).toBe(1);
    expect(stdout).toContain('kein gültiges JSON');
    expect(stdout).not.toContain('Median');
    rmSync(broken, { recursive: true });
  });

  it.each(['0', '-1', '1.5', 'many'])('teilhabe bench --runs %s is wrong use', (runs) => {
    const { status, stderr } = teilhabe('bench', folder, `--runs=${runs}`);
    expect([status, stderr]).toEqual([2, expect.stringContaining('--runs ist eine ganze Zahl')]);
  });
});

it('median(numbers) has as many below as above, and lies between the smallest and the largest', () => {
  const numbers = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(numbers, (some) => {
      const middle = median(some);
      const below = some.filter((one) => one < middle).length;
      const above = some.filter((one) => one > middle).length;
      expect(below).toBeLessThanOrEqual(some.length / 2);
      expect(above).toBeLessThanOrEqual(some.length / 2);
    }),
  );
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([7])]).toEqual([2, 2.5, 7]);
  expect(median([])).toBeNaN();
});
