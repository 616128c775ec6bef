import {
  maskedProblem,
  personalColumns,
  validate,
  withoutIdentifiers,
  type Monitor,
  type Problem,
} from '@teilhabe/core';
import { stat } from 'node:fs/promises';
import { readCounted, type EngineName } from './engine.js';
import { UsageError } from './exit.js';

/**
 * A folder's monitor, its rows counted by an engine, with everything that is wrong with it. Throws `UsageError` when there is
 * no such folder.
 */
export async function loadMonitor(
  folder: string,
  engine: EngineName,
): Promise<{ monitor: Monitor | null; problems: readonly Problem[] }> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory())
    throw new UsageError({ de: `Es gibt keinen Ordner „${folder}“.`, en: `There is no folder "${folder}".` });
  const { monitor, problems } = await readCounted(engine, folder);
  if (!monitor) return { monitor, problems };
  // The checks mask personal cells themselves; what leaves the folder is looked through once more.
  const isPersonal = personalColumns(monitor.dataPackage.resources);
  const all = withoutIdentifiers([...problems, ...validate(monitor)]);
  return { monitor, problems: all.map((problem) => (isPersonal(problem) ? maskedProblem(problem) : problem)) };
}
