import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../packages/cli/src/commands/commands.js';
import { EXAMPLE } from './import-example.js';

const BIN = fileURLToPath(new URL('../../packages/cli/bin/teilhabe.mjs', import.meta.url));

/** For processes that start on a busy machine (ms). */
const PATIENCE = 120_000;

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-json-'));
  writeFileSync(at('table.csv'), EXAMPLE);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A clock by which every step takes seconds. */
const SLOW = 'data:text/javascript,let now = 0; performance.now = () => (now += 2000);';

/** Runs the built command for machines as if it took long and on a terminal with colours, and gives what it printed. */
function printed(...args: readonly string[]) {
  return spawnSync(process.execPath, ['--import', SLOW, BIN, ...args, '--format', 'json', '--lang', 'de'], {
    env: { ...process.env, FORCE_COLOR: '1' },
    encoding: 'utf8',
  });
}

/** What each command is asked, in an order in which one makes what the next reads; and whether it may take long. */
const CALLS: readonly (readonly [name: string, args: () => readonly string[], isLong: boolean])[] = [
  ['init', () => [at('monitor'), '--indicators', 'hr1', '--instruments', 'timeline', '--yes'], false],
  ['import', () => [at('table.csv')], true],
  ['validate', () => [at('monitor')], true],
  ['publish', () => [at('monitor'), '--out', at('site')], true],
  ['audit', () => [at('site'), '--intervals'], true],
  ['report', () => [at('site'), '--template', 'ratsvorlage', '--out', at('report.html')], true],
  ['bench', () => [at('monitor'), '--runs', '1'], false],
];

describe('--format json', () => {
  it.each(CALLS)(
    'teilhabe %s --format json prints one JSON object, with progress on standard error only',
    (name, args, isLong) => {
      const { status, stdout, stderr } = printed(name, ...args());
      expect(status, stderr).toBe(0);
      expect(JSON.parse(stdout)).toBeTypeOf('object');
      expect(stderr.includes(' …\n')).toBe(isLong);
      expect(stdout + stderr).not.toContain('\u001B[');
    },
    PATIENCE,
  );

  it.each(['validate', 'publish', 'bench', 'serve'])(
    'teilhabe %s --format json of a broken folder prints its problems as one object',
    (name) => {
      const out = name === 'publish' ? ['--out', at('never')] : [];
      const { status, stdout } = printed(name, folder, ...out);
      expect(status).toBe(1);
      const { problems } = JSON.parse(stdout) as { readonly problems: readonly object[] };
      expect(problems[0]).toMatchObject({ file: 'datapackage.json' });
    },
    PATIENCE,
  );

  it(
    'the commands with --format are tried here, and serve, which ends by a signal, in serve.test.ts',
    async () => {
      const commands = await Promise.all(COMMANDS.map(async ({ name, load }) => ({ name, ...(await load()) })));
      const taking = commands.filter(({ options }) => 'format' in options).map(({ name }) => name);
      expect(taking.sort()).toEqual([...CALLS.map(([name]) => name), 'serve'].sort());
      expect(readFileSync(new URL('serve.test.ts', import.meta.url), 'utf8')).toContain("'json'");
    },
    PATIENCE,
  );
});
