import { fileURLToPath } from 'node:url';
import { readMonitor } from '../../packages/core/src/monitor/read-monitor.js';
import type { Monitor } from '../../packages/core/src/monitor/monitor.js';

export const WETZLAR = fileURLToPath(new URL('../../data/wetzlar/', import.meta.url));

/** A fictitious town with data for every indicator of the catalogue. */
export const MUSTERSTADT = fileURLToPath(new URL('../../data/musterstadt/', import.meta.url));

/** The example monitor; throws when it cannot be read, because then nothing else can be tested. */
export async function wetzlar(): Promise<Monitor> {
  const { monitor, problems } = await readMonitor(WETZLAR);
  if (monitor === null) throw new Error(`data/wetzlar cannot be read: ${JSON.stringify(problems[0])}`);
  return monitor;
}
