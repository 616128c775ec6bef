import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { largeFileHint } from '../../packages/cli/src/large-file-hint.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-hint-'));
  writeFileSync(join(folder, 'small.csv'), 'a\n');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('largeFileHint(a folder with a large table) names it, its size and the option', async () => {
  writeFileSync(join(folder, 'staff.csv'), '');
  truncateSync(join(folder, 'staff.csv'), 80e6);
  expect(await largeFileHint(folder, 'de', true)).toBe(
    'staff.csv hat 80 MB. Mit --engine duckdb braucht das Veröffentlichen weniger Arbeitsspeicher.\n',
  );
  expect(await largeFileHint(folder, 'en', true)).toContain('--engine duckdb');
  expect(await largeFileHint(folder, 'de', false)).toBeNull();
});

it('largeFileHint(small tables, or no folder) has nothing to say', async () => {
  expect(await largeFileHint(folder, 'de', true)).toBeNull();
  expect(await largeFileHint(join(folder, 'absent'), 'de', true)).toBeNull();
});
