import { fileURLToPath } from 'node:url';
import type { Indicator } from '../../../packages/core/src/indicator/definition.js';
import type { Monitor } from '../../../packages/core/src/monitor/monitor.js';
import { readMonitor } from '../../../packages/core/src/monitor/read-monitor.js';

const FOLDER = fileURLToPath(new URL('../../../data/musterstadt/', import.meta.url));

/** Musterstadt with these indicators only; throws when it cannot be read, because then nothing else can be tested. */
export async function cityMonitor(indicators: readonly Indicator[]): Promise<Monitor> {
  const { monitor, problems } = await readMonitor(FOLDER);
  if (monitor === null) throw new Error(`data/musterstadt cannot be read: ${JSON.stringify(problems[0])}`);
  return { ...monitor, indicators };
}
