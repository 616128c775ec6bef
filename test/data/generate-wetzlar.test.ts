import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monitorBytes, resources } from './monitor.js';

const script = fileURLToPath(new URL('../../scripts/generate-wetzlar.mjs', import.meta.url));

describe('generate-wetzlar.mjs', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'wetzlar-'));
    execFileSync(process.execPath, [script, '--out', folder]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('generate-wetzlar writes every file that says so, and no other', () => {
    const generated = resources().filter(({ description }) => description.includes('generate-wetzlar.mjs'));
    expect(readdirSync(folder).sort()).toEqual(generated.map(({ path }) => path).sort());
  });

  it('generate-wetzlar writes the same bytes that are committed', () => {
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(folder, name)).equals(monitorBytes(name)), name).toBe(true);
    }
  });

  it('generate-wetzlar with a wrong option ends with status 2', () => {
    expect(() => execFileSync(process.execPath, [script, '--nonsense'], { stdio: 'pipe' })).toThrow(
      expect.objectContaining({ status: 2 }),
    );
  });
});
