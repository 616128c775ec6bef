import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fileSource } from '../../packages/core/src/csv/file-source.js';
import { validateTable } from '../../packages/core/src/dataset/validate-table.js';
import { aggregate } from '../../packages/core/src/engine/embedded-engine.js';
import type { AggregatePlan } from '../../packages/core/src/engine/plan.js';
import { importFile } from '../../packages/core/src/import/import-file.js';
import { expectSameCells, type EngineOf } from './conformance.js';

/** Persons seeking protection by region, citizenship and more: a flat file of the Federal Statistical Office, 33 MB. */
const FILE = fileURLToPath(
  new URL('../../../shared/data/ffcsv-schutzsuchende-33mb/12531-0043_175879554_flat.csv', import.meta.url),
);

/** Different values of a field that groups have; more would be as many groups as rows. */
const MOST_GROUPS = 2000;

/** A real file, imported as a clerk imports it and counted by every column, gives the cells that the columns in memory give. */
export function officialFile(name: string, engineOf: EngineOf): void {
  const isThere = existsSync(FILE);
  if (!isThere) console.warn(`${name}: skipped the file of 33 MB, the material beside the repository is not there`);
  describe.runIf(isThere)(`${name} on an official file of 33 MB`, () => {
    it('aggregate(counts and sums by each column) gives the same cells', { timeout: 600_000 }, async () => {
      const { table, schema } = await importFile(await fileSource(FILE), 'flat.csv');
      const { dataset } = validateTable(table, schema, 'flat.csv');
      const datasets = new Map([['official', dataset]]);
      const columns = [...dataset.columns.values()].filter(({ values }) => values.length <= MOST_GROUPS);
      const plan: AggregatePlan = {
        resource: 'official',
        aggregates: [
          { as: 'a0', op: 'count', where: [] },
          { as: 'a1', op: 'sum', field: 'value', where: [{ field: 'value', present: true }] },
          { as: 'a2', op: 'distinct', field: 'value', where: [] },
          { as: 'a3', op: 'largest', field: 'value', n: 3, where: [] },
        ],
        groupings: [
          { by: [], aggregates: ['a0', 'a1', 'a2', 'a3'] },
          ...columns.map(({ field }) => ({ by: [field.name], aggregates: ['a0', 'a1', 'a2', 'a3'] })),
        ],
      };
      const expected = aggregate(datasets, plan);
      expect(expected[0]![0]!.numbers['a0']).toBeGreaterThan(100_000);
      const engine = await engineOf(datasets);
      expectSameCells((await engine.aggregate([plan]))[0]!, expected);
      await engine.close();
    });
  });
}
