import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { dirname, join } from 'node:path';

/** What a run of npm printed, and how it ended. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const MOST_PRINTED = 64 * 1024 * 1024;

/** Runs npm or npx to its end, as somebody in that folder would. */
export function runNpm(tool: 'npm' | 'npx', args: readonly string[], folder: string): Ran {
  const [program, ...before] = toolOf(tool);
  const options = { ...surroundings(folder), encoding: 'utf8', maxBuffer: MOST_PRINTED } as const;
  return spawnSync(program!, [...before, ...args], options);
}

/** Starts npx as the head of a group of processes, which `endGroup` ends: npx itself starts a shell that starts the command. */
export function startNpx(args: readonly string[], folder: string): ChildProcess {
  const [program, ...before] = toolOf('npx');
  return spawn(program!, [...before, ...args], { ...surroundings(folder), detached: process.platform !== 'win32' });
}

/** Ends what `startNpx` started, by its id. */
export function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid, 'SIGTERM');
}

/** The npm that runs these tests, where npm runs them; else that of the search path. */
function toolOf(tool: 'npm' | 'npx'): readonly string[] {
  const running = process.env['npm_execpath'];
  return running?.endsWith('npm-cli.js') ? [process.execPath, join(dirname(running), `${tool}-cli.js`)] : [tool];
}

/** The machine's own settings of npm, such as its registry, without what npm tells the scripts of this repository. */
function surroundings(folder: string) {
  const told = /^npm_(package|lifecycle|config_(local_prefix|prefix|workspaces?|ignore_scripts|omit|include))/i;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !told.test(name)));
  return {
    cwd: folder,
    env: { ...env, INIT_CWD: folder, LC_ALL: '', LANG: 'de_DE.UTF-8' },
    shell: process.platform === 'win32',
  };
}
