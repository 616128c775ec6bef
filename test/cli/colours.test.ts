import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { coloured, wantsColours } from '../../packages/cli/src/colours.js';
import { paintedReport } from '../../packages/cli/src/painted-report.js';

const PUBLICATION = fileURLToPath(new URL('../fixtures/publication/', import.meta.url));
/** No table. */
const NO_TABLE = fileURLToPath(new URL('../fixtures/publication/index.json', import.meta.url));
const BIN = fileURLToPath(new URL('../../packages/cli/bin/teilhabe.mjs', import.meta.url));

it.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
] as const)('wantsColours(%j, %j) is %j', (isTerminal, environment, wanted) => {
  expect(wantsColours(isTerminal, environment)).toBe(wanted);
});

it('paintedReport(text) colours the words for errors and notes at the start of a line, and no others', () => {
  const text = 'Fehler: a Fehler: b\nHinweis: c\n  → Fehler: d\n';
  expect(paintedReport(text, 'de', coloured)).toBe(
    '\u001B[1;31mFehler:\u001B[0m a Fehler: b\n\u001B[1;33mHinweis:\u001B[0m c\n  → Fehler: d\n',
  );
});

it('teilhabe validate colours its report when FORCE_COLOR asks, never its JSON', () => {
  const empty = mkdtempSync(join(tmpdir(), 'teilhabe-colours-'));
  const printed = (...args: readonly string[]): string => {
    try {
      const env = { ...process.env, FORCE_COLOR: '1' };
      return execFileSync(process.execPath, [BIN, 'validate', empty, '--lang', 'en', ...args], {
        env,
        encoding: 'utf8',
      });
    } catch (error) {
      return String((error as { readonly stdout?: unknown }).stdout);
    }
  };
  expect(printed()).toContain('\u001B[1;31mError:\u001B[0m datapackage.json');
  expect(printed('--format', 'json')).not.toContain('\u001B[');
  rmSync(empty, { recursive: true });
});

it.each([
  ['teilhabe', [], '\u001B[1mStart and fill:\u001B[0m'],
  ['teilhabe audit', ['audit', PUBLICATION], '\u001B[1;31mNot passed.\u001B[0m'],
  ['teilhabe import', ['import', NO_TABLE], '\u001B[1;31mError:\u001B[0m'],
] as const)(
  '%s is coloured when FORCE_COLOR asks, and not without',
  (_, args, coloured) => {
    const printed = (environment: NodeJS.ProcessEnv) =>
      spawnSync(process.execPath, [BIN, ...args], {
        env: { ...process.env, LC_ALL: 'en', ...environment },
        encoding: 'utf8',
      }).stdout;
    expect(printed({ FORCE_COLOR: '1' })).toContain(coloured);
    expect(printed({ FORCE_COLOR: undefined })).not.toContain('\u001B[');
    expect(printed({ FORCE_COLOR: undefined })).toContain(coloured.replace(/\u001B\[[\d;]*m/g, ''));
  },
  120_000,
);
