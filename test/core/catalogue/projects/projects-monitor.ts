import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ResourceDescriptor } from '../../../../packages/core/src/monitor/data-package.js';
import type { Indicator } from '../../../../packages/core/src/indicator/definition.js';
import type { Monitor } from '../../../../packages/core/src/monitor/monitor.js';
import { readMonitor } from '../../../../packages/core/src/monitor/read-monitor.js';
import type { Problem } from '../../../../packages/core/src/problem.js';
import { withTinyMonitor } from '../../monitor/tiny-monitor.js';
import { musterstadtFile } from './musterstadt-rows.js';

const CATALOGUE = fileURLToPath(new URL('../../../../packages/core/catalogue/', import.meta.url));
const AREAS = fileURLToPath(new URL('../../../../data/wetzlar/areas.csv', import.meta.url));

const FAMILIES = ['PR', 'MS', 'AM'];

const OWN_TABLES = [
  'project-participants',
  'project-sessions',
  'project-evaluation',
  'project-outcomes',
  'project-costs',
  'project-cohorts',
  'project-register',
  'target-population',
  'labour-market',
  'labour-qualifications',
  'labour-microcensus',
  'training-market',
  'recognition-procedures',
];
const RECORD_TABLES = ['project-goals', 'recommendations', 'recommendation-status'];

export interface IndicatorsFile {
  readonly indicators: readonly Indicator[];
}

/** The files of the families PR, MS and AM as they are shipped. */
export const FILES: ReadonlyMap<string, IndicatorsFile> = new Map(
  FAMILIES.map((family) => [family, readJson(`indicators/${family}.json`) as IndicatorsFile]),
);

export const INDICATORS = [...FILES.values()].flatMap(({ indicators }) => indicators);

export const TABLES: ReadonlyMap<string, ResourceDescriptor> = new Map(
  [...OWN_TABLES, ...RECORD_TABLES].map((name) => [name, readJson(`tables/${name}.json`) as ResourceDescriptor]),
);

/** Musterstadt's projects and labour market as a monitor; throws when it cannot be read. */
export async function projectsMonitor(): Promise<{ monitor: Monitor; problems: readonly Problem[] }> {
  const tables = [...TABLES.values(), readJson('tables/areas.json') as ResourceDescriptor];
  const files = Object.fromEntries([...TABLES.keys()].map((name) => [`${name}.csv`, musterstadtFile(name)]));
  const dataPackage = { name: 'musterstadt', title: 'Musterstadt', created: '2025-03-01', resources: tables };
  return withTinyMonitor(
    {
      ...files,
      'survey.csv': null,
      'areas.csv': readFileSync(AREAS, 'utf8'),
      'datapackage.json': dataPackage,
      'indicators.json': { indicators: INDICATORS },
    },
    async (folder) => {
      const { monitor, problems } = await readMonitor(folder);
      if (monitor === null) throw new Error(`Musterstadt cannot be read: ${JSON.stringify(problems[0])}`);
      return { monitor, problems };
    },
  );
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(`${CATALOGUE}${path}`, 'utf8'));
}
