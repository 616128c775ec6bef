import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { sourceOfBytes } from '../../../packages/core/src/csv/byte-source.js';
import { readTable } from '../../../packages/core/src/csv/read-table.js';
import { identifierProblems } from '../../../packages/core/src/identifiers/identifier-problems.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const tables = ['data', 'packages/core/catalogue', 'examples'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.csv'))
    .map((path) => join(folder, path)),
);

/** An address of an office: a table of services, whose description says so. */
const RIGHTLY = ['data/musterstadt/services.csv adresse no address'];

it('identifierProblems(table) of every table of this repository, taken for one about people, finds one address', async () => {
  expect(tables.length).toBeGreaterThan(80);
  const found: string[] = [];
  for (const path of tables) {
    const table = await readTable(sourceOfBytes(readFileSync(join(ROOT, path))), path, {});
    const problems = identifierProblems(table, path, { rows: 'people', fields: [], edition: '2026-03-01' });
    found.push(...problems.map(({ field, expected }) => `${path} ${field} ${expected}`));
  }
  expect(found).toEqual(RIGHTLY);
});
