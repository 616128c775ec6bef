import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a program in the repository's folder to its end.
 * Its output goes to the terminal, or comes back as text when `quiet`. A program that cannot be started has status 127.
 */
export function run(command, args, { quiet = false, env = process.env, timeout } = {}) {
  return new Promise((resolve) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
    const child = spawn(command, args, { cwd: root, env, stdio, timeout });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ status: 127, output: error.message }));
    child.on('close', (code) => resolve({ status: code ?? 1, output }));
  });
}

/** Runs a JavaScript program of an installed package, such as `typescript/bin/tsc`, with this same Node. */
export function runTool(path, args, options) {
  return run(process.execPath, [`node_modules/${path}`, ...args], options);
}
