import { existsSync, readFileSync } from 'node:fs';
import { inside } from './root.mjs';
import { run } from './run.mjs';
import { say, since, Stop } from './say.mjs';

/**
 * Installs the packages that package-lock.json names, unless they are there already.
 * @param folder A folder with a lockfile of its own, such as `mutation/`, whose packages few people need.
 */
export async function install(folder = '') {
  const start = performance.now();
  const reason = reasonToInstall(
    readPackages(`${folder}package-lock.json`),
    readPackages(`${folder}node_modules/.package-lock.json`),
    (path) => existsSync(inside(`${folder}${path}`)),
  );
  if (!reason) return say(`Packages are up to date (${since(start)}).`);
  say(`Installing packages with npm ci, because ${reason}. This takes about half a minute …`);
  const { status } = await npm([
    'ci',
    ...(folder ? ['--prefix', folder] : []),
    '--ignore-scripts',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (status !== 0) throw new Stop(advice);
  say(`Packages are installed (${since(start)}).`);
}

/**
 * Why packages have to be installed, in words; undefined when what is installed is what the lockfile names.
 * Contents are compared, not file times: a clone or a checkout gives every file the time of now.
 */
export function reasonToInstall(wanted, installed, isThere) {
  if (!wanted) throw new Stop('package-lock.json is missing or damaged: run `git checkout package-lock.json`.');
  if (!installed) return 'node_modules is missing';
  const paths = Object.keys(wanted).filter((path) => path !== '');
  const differs = paths.some((path) => !isSame(wanted[path], installed[path]));
  const surplus = Object.keys(installed).some((path) => !(path in wanted));
  if (differs || surplus) return 'node_modules is older than package-lock.json';
  return Object.keys(installed).every(isThere) ? undefined : 'some packages are gone';
}

/** A package for another kind of machine may be absent; one that is installed has the version that the lockfile names. */
function isSame(wanted, installed) {
  if (!installed) return wanted.optional === true;
  return wanted.version === installed.version && wanted.link === installed.link;
}

function readPackages(lockfile) {
  try {
    return JSON.parse(readFileSync(inside(lockfile), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** npm by the path that it tells its scripts, so that the same npm runs on every system. */
function npm(args) {
  const path = process.env.npm_execpath;
  if (path?.endsWith('.js')) return run(process.execPath, [path, ...args]);
  return process.platform === 'win32' ? run('cmd.exe', ['/c', 'npm', ...args]) : run('npm', args);
}

const advice = `npm ci could not install the packages; its own words stand above.
- No network, or a proxy in between: connect, or set npm's "proxy" and "https-proxy", and try again.
- "package.json and package-lock.json are not in sync": run "npm install" and commit package-lock.json.
- Anything else: delete the folder node_modules and try again.`;
