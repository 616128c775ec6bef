import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-entry-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Notes the address of each module that is imported. */
const HOOKS = `import { writeSync } from 'node:fs';
export const load = async (url, context, next) => {
  writeSync(1, 'module ' + url + '\\n');
  return next(url, context);
};`;

const dataUrl = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;

/** The libraries that a program loads which counts the rows of a file by period, and how many modules of core. */
function loadedFor(field: object, cells: readonly string[]) {
  const path = join(folder, 'staff.csv');
  writeFileSync(path, ['Zeit', ...cells].map((cell) => `${cell};x\n`).join(''));
  const plan = {
    ...{ resource: 'staff', aggregates: [{ as: 'n', op: 'count', where: [] }] },
    groupings: [{ by: ['Zeit'], aggregates: ['n'] }],
  };
  const program = `import { createRequire } from 'node:module';
import { aggregateFile, fileSource } from '@teilhabe/core/aggregate';
const schema = { fields: [${JSON.stringify(field)}] };
const source = await fileSource(${JSON.stringify(path)});
const { rows, problems } = await aggregateFile({ source, file: 'staff.csv', schema }, ${JSON.stringify(plan)});
for (const required of Object.keys(createRequire(import.meta.url).cache)) console.log('module ' + required);
console.log(JSON.stringify({ rows, problems: problems.length }));`;
  const hooks = dataUrl(`import { register } from 'node:module'; register(${JSON.stringify(dataUrl(HOOKS))});`);
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', hooks, '--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  const lines = stdout.trim().split('\n');
  expect(stderr).toBe('');
  const libraries = lines.flatMap((line) => /^module .*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(line)?.[1] ?? []);
  const own = lines.filter((line) => /^module .*\/packages\/core\/dist\//.test(line));
  return {
    libraries: [...new Set(libraries)].filter((name) => name !== '@teilhabe').sort(),
    own: own.length,
    counted: JSON.parse(lines.at(-1)!) as object,
  };
}

const period = { name: 'Zeit', 'teilhabe:type': 'edtf' };

describe('@teilhabe/core/aggregate', { timeout: 120_000 }, () => {
  it('aggregateFile(plain periods) loads PapaParse and one module of its own, no more', () => {
    expect(loadedFor(period, ['2023', '2024-06', '2024-06-15'])).toEqual({
      ...{ libraries: ['papaparse'], own: 1 },
      counted: { rows: 3, problems: 0 },
    });
  });

  it('aggregateFile(vague periods) loads the library that reads them', () => {
    expect(loadedFor(period, ['2023~', '2024-21'])).toMatchObject({
      ...{ libraries: ['edtf', 'nearley', 'papaparse'], own: 1 },
      counted: { rows: 2, problems: 0 },
    });
  });

  it('aggregateFile(a field with a pattern) loads RE2', () => {
    const field = { name: 'Zeit', constraints: { pattern: '\\d+' } };
    expect(loadedFor(field, ['12', 'x'])).toMatchObject({
      ...{ libraries: ['papaparse', 're2js'], own: 1 },
      counted: { rows: 2, problems: 1 },
    });
  });
});
