import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './root.mjs';

const parent = process.ppid;

/**
 * Runs a program that stays, such as a server, with this terminal; resolves to its exit status.
 * Signals to this process reach the program, and the program alone decides when both end.
 */
export function stayWith(command, args, { env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' });
    passSignalsTo(child);
    endWithParent(child);
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

/** Ctrl-C in a terminal reaches the program by itself; it is passed on only to one that has not ended by then. */
function passSignalsTo(child) {
  const grace = 500; // ms
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  process.on('SIGINT', () => setTimeout(() => child.kill('SIGINT'), grace).unref());
}

/** npm, when it is killed, ends its shell but not what runs in it; so the program is ended when the parent is gone. */
function endWithParent(child) {
  const look = () => process.ppid !== parent && child.kill('SIGTERM');
  setInterval(look, 1000).unref();
}
