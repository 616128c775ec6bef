import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { limitsWith, type Limits } from '../../csv/limits.js';
import type { AggregatedFile, FileAggregates } from '../aggregate-file.js';
import type { AggregatePlan } from '../plan.js';
import { partsOfFile } from './file-parts.js';
import { canBeMerged, mergeAnswers } from './merge-answers.js';
import type { Part, PartAggregates } from './part.js';

/** A thread takes a moment to start, and is worth it for so many bytes. */
const BYTES_PER_THREAD = 100_000_000;
/** More threads wait for the disk and for memory. */
const MOST_THREADS = 4;

/**
 * What a file's rows amount to, read by several threads; undefined where one has to read it: it is small, it is not the
 * plain table that can be cut, something in it is wrong and wants its place, or the numbers of parts do not add up to those of
 * the whole. The schema has the fields of the plan only.
 */
export async function aggregateInParts(
  asked: AggregatedFile,
  plan: AggregatePlan,
): Promise<FileAggregates | undefined> {
  const parts = await partsOf(asked, plan);
  const counted = parts && (await inThreads(parts));
  return counted && merged(counted, limitsWith(asked.options?.limits));
}

/** The parts into which a file can be cut for a plan. */
export async function partsOf(
  { source: { path, size = 0 }, file, schema, options = {}, threads = threadsFor(size) }: AggregatedFile,
  plan: AggregatePlan,
): Promise<readonly Part[] | undefined> {
  const isUnique = schema.fields.some(({ constraints }) => constraints?.unique === true);
  if (path === undefined || threads < 2 || isUnique || !canBeMerged(plan)) return undefined;
  const found = await partsOfFile(path, size, { parts: threads, options });
  return found?.cuts.slice(1).map((end, i) => {
    const header = i === 0 ? new Uint8Array() : found.header;
    return { path, header, start: found.cuts[i]!, end, file, schema, options: found.options, plan };
  });
}

/** What parts amount to together; undefined where their rows are more than may be read, or a digit would be lost. */
export function merged(parts: readonly PartAggregates[], limits: Pick<Limits, 'rows'>): FileAggregates | undefined {
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  const answer = rows < limits.rows ? mergeAnswers(parts.map((part) => part.answer)) : undefined;
  return answer && { answer, rows, problems: [], threads: parts.length };
}

function threadsFor(size: number): number {
  return Math.min(availableParallelism(), MOST_THREADS, Math.floor(size / BYTES_PER_THREAD));
}

/** What the parts amount to, a thread for each; undefined as soon as one of them has a doubt, or cannot work. */
async function inThreads(parts: readonly Part[]): Promise<readonly PartAggregates[] | undefined> {
  const workers = parts.map((part) => new Worker(new URL('./part-worker.js', import.meta.url), { workerData: part }));
  try {
    return await Promise.all(workers.map(countedBy));
  } catch {
    return undefined;
  } finally {
    for (const worker of workers) void worker.terminate();
  }
}

function countedBy(worker: Worker): Promise<PartAggregates> {
  return new Promise((resolve, reject) => {
    worker.once('message', (counted: PartAggregates | undefined) => {
      if (counted) resolve(counted);
      else reject(new Error('something is wrong with a part'));
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      reject(new Error('a thread has ended'));
    });
  });
}
