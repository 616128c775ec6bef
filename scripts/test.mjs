/**
 * `npm test`: installs what is missing, builds, and runs every check and test.
 * `npm test -- test/core` hands the paths to Vitest and skips the checks.
 * The last line is "N passed, N failed"; the exit status is 1 when anything failed.
 */
import { findBrowser } from './lib/browser.mjs';
import { build } from './lib/build.mjs';
import { runChecks } from './lib/checks.mjs';
import { closingLine, sum } from './lib/counts.mjs';
import { provideBrowser } from './lib/install-browser.mjs';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';
import { main, say, Stop } from './lib/say.mjs';
import { runVitest } from './lib/vitest.mjs';

const paths = process.argv.slice(2);

await main(async () => {
  const counts = await testAll().catch((error) => {
    if (!(error instanceof Stop)) throw error;
    say(`\n${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  say(closingLine(counts));
  return counts.failed === 0 ? 0 : 1;
});

async function testAll() {
  requireNode();
  await install();
  if (paths.length === 0) return everything();
  await build();
  return runVitest(paths, await findBrowser());
}

/**
 * A browser that has to be installed comes over the network while the build computes. Without one the other tests still run, and
 * the missing browser counts as one failure.
 */
async function everything() {
  const [browser] = await Promise.all([provideBrowser(), build()]);
  const checks = await runChecks();
  if (browser) return sum(checks, await runVitest([], browser));
  const rest = await runVitest(['--project=unit'], undefined);
  say('The tests in a browser did not run, because there is none; this counts as one failure.');
  return sum(checks, rest, { failed: 1 });
}
