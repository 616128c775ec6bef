import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** The text files that belong to the repository, committed or about to be, with their contents. */
export function trackedTexts(): { path: string; text: string }[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return listed
    .split('\0')
    .filter((path) => path !== '' && existsSync(path))
    .map((path) => ({ path, text: readFileSync(path, 'latin1') }))
    .filter(({ text }) => !text.includes('\0'));
}

/** Absolute paths of one machine. They are put together here, so that this file holds none. */
const machinePath = new RegExp(`(?<![\\w.~-])/(${['work', 'root', 'tmp', 'home', 'Users'].join('|')})/[\\w.-]`);

/** Addresses of package registries, public and private. */
const registryHost =
  /\bregistry\.[a-z0-9-]+\.[a-z]|\/\/[a-z0-9.-]*\b(npm|nexus|artifactory|verdaccio)\b[a-z0-9.-]*[/:]/i;

/** The lines of a text that name a path of one machine or a registry, as `number: line`. */
export function machineNames(text: string): string[] {
  return text
    .split('\n')
    .map((line, i) => `${i + 1}: ${line.trim().slice(0, 160)}`)
    .filter((line) => machinePath.test(line) || registryHost.test(line));
}
