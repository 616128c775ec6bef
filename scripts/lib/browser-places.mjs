import { join } from 'node:path';

/** The absolute paths at which a system's own installers put Chromium, Chrome and Edge. */
export function usualPlaces(env, platform) {
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
