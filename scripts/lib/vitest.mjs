import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inside } from './root.mjs';
import { runTool } from './run.mjs';

const reporters = ['--reporter=default', '--reporter=./scripts/lib/counting-reporter.mjs'];

/** Runs Vitest and counts its tests; an end that no test explains counts as one failure. */
export async function runVitest(args, browser) {
  const file = inside(`.cache/test-counts-${process.pid}.json`);
  mkdirSync(inside('.cache'), { recursive: true });
  const env = { ...process.env, TEILHABE_TEST_COUNTS: file, ...(browser && { CHROMIUM_PATH: browser }) };
  const { status } = await runTool('vitest/vitest.mjs', ['run', ...reporters, ...args], { env });
  const counts = readCounts(file);
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** The counts that the reporter wrote; none when Vitest ended before it could. */
function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  } finally {
    rmSync(file, { force: true });
  }
}
