import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { UsageError } from '../../exit.js';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The path of a Chromium, Chrome or Edge: the one `asked` for, $CHROMIUM_PATH, the search path, the usual places. Throws `UsageError`
 * with the remedy when there is none, and when the one that was named is not there.
 */
export function findBrowser(
  asked: string,
  env: Environment = process.env,
  platform: string = process.platform,
): string {
  const named = asked || env['CHROMIUM_PATH'] || '';
  if (named !== '' && !isExecutable(named))
    throw new UsageError(`There is no browser "${named}", which ${asked ? '--chromium' : 'CHROMIUM_PATH'} names.`);
  const found = named || candidates(env, platform).find(isExecutable);
  if (found !== undefined) return found;
  throw new UsageError(
    'A PDF needs Chromium, Chrome or Edge, and none was found. Install one (Debian, Ubuntu: apt-get install chromium), or name it: --chromium PATH or CHROMIUM_PATH. Without a browser: --to html, and print that page.',
  );
}

/** Where a browser may be, best guess first. */
function candidates(env: Environment, platform: string): readonly string[] {
  const suffix = platform === 'win32' ? '.exe' : '';
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [...onPath, ...usualPlaces(env, platform)];
}

function usualPlaces(env: Environment, platform: string): readonly string[] {
  if (platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (platform !== 'win32') return ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
  const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
    (root) => root !== undefined,
  );
  const places = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return roots.flatMap((root) => places.map((place) => `${root}\\${place}`));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
