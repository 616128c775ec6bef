import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, runChild } from './child.mjs';

const RUNS = 5;
const WETZLAR = fileURLToPath(new URL('../data/wetzlar/', import.meta.url));

/** The whole process of `teilhabe publish data/wetzlar`, beside a process that only starts Node. */
export async function measurePublish() {
  const folder = mkdtempSync(join(tmpdir(), 'teilhabe-bench-'));
  const target = join(folder, 'publication');
  // Publishing records in the monitor's folder what was published.
  const monitor = join(folder, 'monitor');
  cpSync(WETZLAR, monitor, { recursive: true });
  const publish = [];
  const bare = [];
  for (let run = 0; run < RUNS; run += 1) {
    publish.push(runChild('../packages/cli/bin/teilhabe.mjs', 'publish', monitor, '--out', target).seconds);
    bare.push(runChild('./cases/nothing.mjs').seconds);
  }
  rmSync(folder, { recursive: true });
  return {
    title: `publish of data/wetzlar, whole process (median of ${RUNS})`,
    columns: ['', 'seconds'],
    rows: [
      ['teilhabe publish', median(publish).toFixed(2)],
      ['Node alone', median(bare).toFixed(2)],
    ],
  };
}
