import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { usualPlaces } from './browser-places.mjs';
import { run } from './run.mjs';

/**
 * The path of the first Chromium, Chrome or Edge that is there and answers:
 * $CHROMIUM_PATH, the search path, the usual places, Playwright's own. Undefined when there is none.
 */
export async function findBrowser({ env = process.env, platform = process.platform, works = answers } = {}) {
  for (const path of [...candidates(env, platform), await playwrightsOwn()]) {
    if (isExecutable(path) && (await works(path))) return path;
  }
  return undefined;
}

/** Where a browser may be, best guess first. */
export function candidates(env, platform) {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const suffix = platform === 'win32' ? '.exe' : '';
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [env.CHROMIUM_PATH, ...onPath, ...usualPlaces(env, platform)].filter(Boolean);
}

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

/** Where Playwright puts the browser that it downloads, whether it is there or not. */
async function playwrightsOwn() {
  const { chromium } = await import('playwright');
  return chromium.executablePath();
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Some systems put a script in a browser's place that only advertises a package, so each is asked for its version. */
async function answers(path) {
  if (process.platform === 'win32') return true; // there, --version opens a window
  const { status, output } = await run(path, ['--version'], { quiet: true, timeout: 30_000 });
  return status === 0 && /Chrom|Edge/.test(output);
}
