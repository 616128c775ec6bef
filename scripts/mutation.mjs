/**
 * `npm run mutation`: plants faults in disclosure control and its auditor one by one, and fails when the tests notice
 * fewer than 95 % of them. What did not change since the last run is taken from it.
 * `npm run mutation -- --mutate packages/core/src/protect/primary.ts` looks at one file; `-- --force` starts afresh.
 */
import { readFileSync, rmSync } from 'node:fs';
import { install } from './lib/install.mjs';
import { scoreLines } from './lib/mutation-score.mjs';
import { requireNode } from './lib/node-version.mjs';
import { inside } from './lib/root.mjs';
import { run } from './lib/run.mjs';
import { main, say } from './lib/say.mjs';

const report = '.cache/mutation/report.json';
const stryker = 'mutation/node_modules/@stryker-mutator/core/bin/stryker.js';

await main(async () => {
  requireNode();
  await install();
  await install('mutation/');
  rmSync(inside(report), { force: true });
  const { status } = await run(process.execPath, [
    stryker,
    'run',
    'mutation/stryker.config.mjs',
    ...process.argv.slice(2),
  ]);
  for (const line of scoreLines(readReport())) say(line);
  return status;
});

/** What Stryker wrote; an empty report when it ended before it could. */
function readReport() {
  try {
    return JSON.parse(readFileSync(inside(report), 'utf8'));
  } catch {
    return { files: {} };
  }
}
