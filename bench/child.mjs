import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs a script in a process of its own; gives its seconds from start to end and the JSON that it printed last. */
export function runChild(script, ...args) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL(script, import.meta.url)), ...args],
    {
      encoding: 'utf8',
    },
  );
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`);
  return { seconds, printed: stdout.trim().split('\n').at(-1) };
}

/** The middle of some numbers; the mean of the two middle ones for an even count. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
