import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../packages/cli/bin/teilhabe.mjs', import.meta.url));

/** Runs the built command as a person would and gives what it printed. */
export function teilhabe(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: '', LANG: 'de_DE.UTF-8' },
  });
  return { status, stdout, stderr };
}
