import { writePublication } from '@teilhabe/core';
import { groupedQuantile } from '@teilhabe/core/statistics';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publicationFiles, type PublicationFiles } from '../publication-files.js';

/** What publishing is made of, in its order. */
export const PARTS = ['read', 'compute', 'word', 'write'] as const;

/** Seconds of each part of one run. */
export type Laps = Readonly<Record<(typeof PARTS)[number], number>>;

/** One run of everything that `teilhabe publish` does, into a folder that is removed again; the monitor's ledger stays as it is. */
export async function measuredRun(folder: string): Promise<{ readonly laps: Laps; readonly result: PublicationFiles }> {
  const target = await mkdtemp(join(tmpdir(), 'teilhabe-bench-'));
  try {
    const times = [performance.now()];
    const result = await publicationFiles(folder, () => times.push(performance.now()));
    times.push(performance.now());
    if (result.files !== null) await writePublication(target, result.files);
    times.push(performance.now());
    const lap = (i: number) => ((times[i + 1] ?? Number.NaN) - (times[i] ?? Number.NaN)) / 1000;
    return { laps: { read: lap(0), compute: lap(1), word: lap(2), write: lap(3) }, result };
  } finally {
    await rm(target, { recursive: true });
  }
}

/** The median of some numbers, the mean of the middle two for an even count; NaN for none. */
export function median(numbers: readonly number[]): number {
  const inOrder = [...numbers].sort((a, b) => a - b);
  return (
    groupedQuantile(
      inOrder.map((number) => [number, 1]),
      0.5,
    ) ?? Number.NaN
  );
}
