import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportFormat } from '../../packages/cli/src/write-report.js';
import { writeWhole } from '../../packages/cli/src/write-whole.js';
import { EXAMPLE_REPORT } from '../core/problems/example-report.js';

let folder: string;
const path = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-report-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('reportFormat', () => {
  it.each(['report.html', 'report.HTM', 'report.json'])(
    'reportFormat(%s) writes a report, and then the next over it',
    async (name) => {
      for (const language of ['de', 'en'] as const) {
        const format = await reportFormat(path(name));
        await writeWhole(path(name), format.write(EXAMPLE_REPORT, language));
        expect(readFileSync(path(name), 'utf8')).toMatch(
          name.endsWith('json') ? /^\{\n {2}"version"/ : /^<!doctype html>/,
        );
      }
    },
  );

  it.each(['report.pdf', 'report', 'html'])('reportFormat(%s) is wrong use', async (name) => {
    await expect(reportFormat(path(name))).rejects.toThrow(/FILE\.html/);
  });

  it.each([
    ['datapackage.json', '{"name": "x"}'],
    ['broken.json', '{'],
    ['null.json', 'null'],
    ['index.html', '<h1>The city’s homepage</h1>'],
  ])('reportFormat(%s) leaves a file alone that is no report', async (name, text) => {
    writeFileSync(path(name), text);
    await expect(reportFormat(path(name))).rejects.toThrow(/is no report/);
    expect(readFileSync(path(name), 'utf8')).toBe(text);
  });
});

describe('writeWhole', () => {
  it('writeWhole(path) into a folder that is not there is wrong use', async () => {
    await expect(writeWhole(path('none/report.html'), '')).rejects.toThrow(/cannot be written \(ENOENT\)/);
  });
});
