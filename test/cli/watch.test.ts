import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { teilhabe } from './command.js';

const BIN = fileURLToPath(new URL('../../packages/cli/bin/teilhabe.mjs', import.meta.url));

let folder: string;
let monitor: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-watch-'));
  monitor = join(folder, 'monitor');
  teilhabe('init', monitor, '--indicators', 'am1a', '--instruments', 'swot', '--yes');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Starts a watching command and gives what it printed, a way to wait for words, and its end. */
function watching(...args: readonly string[]) {
  const command = spawn(process.execPath, [BIN, ...args, '--watch', '--lang', 'de']);
  let printed = '';
  for (const stream of [command.stdout, command.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const count = (words: string) => printed.split(words).length - 1;
  const until = async (words: string, times = 1) => {
    while (count(words) < times) await setTimeout(20);
  };
  const ended = async () => {
    command.kill('SIGINT');
    const [status] = (await once(command, 'exit')) as [number | null];
    return status;
  };
  return { until, count, ended };
}

/** Writes a file again and again until the command has seen it: it may wait already while the system is not yet ready to tell. */
async function writeUntil(path: string, text: string, seen: () => boolean): Promise<void> {
  while (!seen()) {
    writeFileSync(path, text);
    for (let i = 0; i < 100 && !seen(); i += 1) await setTimeout(20);
  }
}

const POLICY = () => join(monitor, 'policy.json');

describe('teilhabe --watch', () => {
  it('teilhabe validate --watch checks again after a change, and ends with 0 by Ctrl-C', async () => {
    const whole = readFileSync(POLICY(), 'utf8');
    const { until, count, ended } = watching('validate', monitor);
    await until('Wartet auf Änderungen');
    await writeUntil(POLICY(), '{', () => count('kein gültiges JSON') > 0);
    await writeUntil(POLICY(), whole, () => count('In Ordnung') > 1);
    expect(await ended()).toBe(0);
  }, 60_000);

  it('teilhabe publish --watch publishes again after a change, and not for what it writes itself', async () => {
    const { until, count, ended } = watching('publish', monitor, '--out', join(monitor, 'site'));
    await until('Wartet auf Änderungen');
    await setTimeout(1500);
    expect(count('Dateien veröffentlicht')).toBe(1);
    await writeUntil(POLICY(), `${readFileSync(POLICY(), 'utf8')}\n`, () => count('Dateien veröffentlicht') > 1);
    expect(await ended()).toBe(0);
  }, 60_000);
});
