import { readMonitor, validate, type Monitor, type Problem } from '@teilhabe/core';
import { stat } from 'node:fs/promises';
import { UsageError } from './exit.js';

/** A folder's monitor with everything that is wrong with it; throws `UsageError` when there is no such folder. */
export async function loadMonitor(folder: string): Promise<{ monitor: Monitor | null; problems: readonly Problem[] }> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new UsageError(`There is no folder "${folder}".`);
  const { monitor, problems } = await readMonitor(folder);
  return { monitor, problems: monitor ? [...problems, ...validate(monitor)] : problems };
}
