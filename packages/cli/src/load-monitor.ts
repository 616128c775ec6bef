import {
  maskedProblem,
  personalColumns,
  publishable,
  readMonitor,
  validate,
  withoutIdentifiers,
  type Monitor,
  type Problem,
} from '@teilhabe/core';
import { stat } from 'node:fs/promises';
import { countedBy, type EngineName } from './engine.js';
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
  if (!found?.isDirectory()) throw new UsageError(`There is no folder "${folder}".`);
  const read = await readMonitor(folder);
  if (!read.monitor) return read;
  // What is counted of wrong cells would help nobody.
  const asked = publishable(read.problems) ? engine : 'arquero';
  const { monitor, problems: faults } = await countedBy(asked, read.monitor);
  const problems = [...read.problems, ...faults];
  // The checks mask personal cells themselves; what leaves the folder is looked through once more.
  const isPersonal = personalColumns(read.monitor.dataPackage.resources);
  const all = withoutIdentifiers([...problems, ...validate(monitor ?? read.monitor)]);
  return { monitor, problems: all.map((problem) => (isPersonal(problem) ? maskedProblem(problem) : problem)) };
}
