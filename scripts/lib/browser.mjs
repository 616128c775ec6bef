import { browserPlaces, isExecutable } from '../../packages/cli/bin/browser-places.mjs';
import { run } from './run.mjs';

/**
 * The path of the first Chromium, Chrome or Edge that is there and answers:
 * $CHROMIUM_PATH, the search path, the usual places, Playwright's own. Undefined when there is none.
 */
export async function findBrowser({ env = process.env, platform = process.platform, works = answers } = {}) {
  for (const path of [...browserPlaces(env, platform), await playwrightsOwn()]) {
    if (isExecutable(path) && (await works(path))) return path;
  }
  return undefined;
}

/** Where Playwright puts the browser that it downloads, whether it is there or not. */
async function playwrightsOwn() {
  const { chromium } = await import('playwright');
  return chromium.executablePath();
}

/** Some systems put a script in a browser's place that only advertises a package, so each is asked for its version. */
async function answers(path) {
  if (process.platform === 'win32') return true; // there, --version opens a window
  const { status, output } = await run(path, ['--version'], { quiet: true, timeout: 30_000 });
  return status === 0 && /Chrom|Edge/.test(output);
}
