import { fileURLToPath } from 'node:url';
import { catalogue } from '../../../packages/core/src/catalogue/catalogue.js';
import { fileSource } from '../../../packages/core/src/csv/file-source.js';
import { readTable } from '../../../packages/core/src/csv/read-table.js';
import type { Dataset } from '../../../packages/core/src/dataset/dataset.js';
import { validateTable } from '../../../packages/core/src/dataset/validate-table.js';
import type { Indicator } from '../../../packages/core/src/indicator/definition.js';
import type { ResourceDescriptor } from '../../../packages/core/src/monitor/data-package.js';
import type { Monitor } from '../../../packages/core/src/monitor/monitor.js';
import { wetzlar } from '../wetzlar.js';
import { hasRows } from './csv-rows.js';

const FOLDER = fileURLToPath(new URL('../../../data/musterstadt/', import.meta.url));

/** Musterstadt's tables with these indicators and the fields of action of Wetzlar. */
export async function cityMonitor(indicators: readonly Indicator[]): Promise<Monitor> {
  const { dataPackage, datasets } = await wetzlar();
  const tables = [...catalogue().tables.values()].filter(({ name }) => name !== 'areas' && hasRows(name));
  const read = await Promise.all(tables.map(async (table) => [table.name, await readRows(table)] as const));
  const areas = dataPackage.resources.filter(({ name }) => name === 'areas');
  return {
    folder: FOLDER,
    dataPackage: { name: 'musterstadt', title: 'Musterstadt', created: '2025-03-01', resources: [...areas, ...tables] },
    indicators,
    policy: { profile: 'staffPublic' },
    datasets: new Map([['areas', datasets.get('areas')!], ...read]),
  };
}

/** A table without any fault; throws for the first one. */
async function readRows({ name, path, dialect = {}, schema }: ResourceDescriptor): Promise<Dataset> {
  const table = await readTable(await fileSource(FOLDER + path), path, dialect);
  const { dataset, problems } = validateTable(table, schema, path);
  const [problem] = [...table.problems, ...problems];
  if (problem !== undefined) throw new Error(`${name}: ${JSON.stringify(problem)}`);
  return dataset;
}
