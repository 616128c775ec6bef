/**
 * Where a browser may be. The command prints PDF with it, and this repository's scripts test with it before anything is built:
 * hence plain JavaScript, which both read.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a Chromium, Chrome or Edge may be, best guess first: $CHROMIUM_PATH, the search path, the usual places. */
export function browserPlaces(env, platform) {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const suffix = platform === 'win32' ? '.exe' : '';
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [env.CHROMIUM_PATH, ...onPath, ...usualPlaces(env, platform)].filter(Boolean);
}

/** Whether there is a program at this path that may be started. */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
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

/** The absolute paths at which a system's own installers put Chromium, Chrome and Edge. */
function usualPlaces(env, platform) {
  if (platform === 'darwin') return applications(env);
  if (platform === 'win32') return programFiles(env);
  return linux;
}

const linux = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
];

function applications(env) {
  const folders = ['/Applications', env.HOME && join(env.HOME, 'Applications')].filter(Boolean);
  const programs = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
  return folders.flatMap((folder) => programs.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`));
}

function programFiles(env) {
  const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
  const programs = [
    'Google\\Chrome\\Application\\chrome',
    'Chromium\\Application\\chrome',
    'Microsoft\\Edge\\Application\\msedge',
  ];
  return folders.flatMap((folder) => programs.map((program) => `${folder}\\${program}.exe`));
}
