import { fileURLToPath } from 'node:url';
import { catalogue } from '../../../../packages/core/src/catalogue/catalogue.js';
import type { Indicator } from '../../../../packages/core/src/indicator/definition.js';
import type { Monitor } from '../../../../packages/core/src/monitor/monitor.js';
import { readMonitor } from '../../../../packages/core/src/monitor/read-monitor.js';

const MUSTERSTADT = fileURLToPath(new URL('../../../../data/musterstadt/', import.meta.url));

export const { tables: TABLES } = catalogue();

/** The indicators of a family, e.g. `PR`, as the catalogue has them. */
export function family(name: string): readonly Indicator[] {
  return catalogue().indicators.filter(({ code = '' }) => code.startsWith(name));
}

export const INDICATORS = ['PR', 'MS', 'AM'].flatMap(family);

/** The fictitious town; throws when it cannot be read. */
export async function musterstadt(): Promise<Monitor> {
  const { monitor, problems } = await readMonitor(MUSTERSTADT);
  if (monitor === null) throw new Error(`data/musterstadt cannot be read: ${JSON.stringify(problems[0])}`);
  return monitor;
}
