import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const README = readFileSync('README.md', 'utf8');
/** The chapter for people who know Excel. */
const [, CLERKS_CHAPTER = ''] = /^## Für die Sachbearbeitung\n(.*?)^## /ms.exec(README) ?? [];

it('the Node example of README.md runs as it stands there', () => {
  const [, script = ''] = /```js\n(.*?)```/s.exec(README) ?? [];
  expect(script.trim().split('\n').length).toBeLessThanOrEqual(10);
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  expect(printed.trim().split('\n')).toHaveLength(5);
  expect(printed).toMatch(/^2021 numbers 20\.15/);
});

/** Words that nobody learns from Excel, in both languages. */
const PROGRAMMING = [
  ...['JSON', 'schema', 'API', 'npm', 'package', 'Paket', 'dependency', 'Abhängigkeit', 'bundle', 'module', 'Modul'],
  ...[
    'repository',
    'repo',
    'git',
    'clone',
    'klonen',
    'commit',
    'branch',
    'build',
    'kompilieren',
    'Quelltext',
    'source code',
  ],
  ...[
    'parse',
    'parsen',
    'parser',
    'string',
    'array',
    'integer',
    'boolean',
    'null',
    'regex',
    'encoding',
    'Zeichenkodierung',
  ],
  ...[
    'stdout',
    'stderr',
    'exit',
    'flag',
    'parameter',
    'argument',
    'option',
    'shell',
    'script',
    'Skript',
    'bash',
    'pipe',
  ],
  ...['server', 'localhost', 'port', 'HTTP', 'JavaScript', 'TypeScript', 'HTML', 'XML', 'DOM', 'frontend', 'backend'],
  ...['root', 'path', 'Pfad', 'directory', 'Verzeichnis', 'variable', 'runtime', 'Laufzeitumgebung', 'CLI', 'SDK'],
];

it('the chapter for clerks in README.md says nothing in the words of programmers', () => {
  // The address that the command prints has to be named as it stands there.
  const words = CLERKS_CHAPTER.replace(/https?:\/\/[^\s`>]+/g, '');
  expect(words.length).toBeGreaterThan(1000);
  const named = PROGRAMMING.filter((word) => new RegExp(`(?<![\\p{L}])${word}s?(?![\\p{L}])`, 'iu').test(words));
  expect(named).toEqual([]);
});

it('the chapter for clerks in README.md shows the three commands that a test runs from the tarballs', () => {
  const tried = readFileSync('test/packages/tarballs.test.ts', 'utf8');
  const [, shown = ''] = /```sh\n(.*?)```/s.exec(CLERKS_CHAPTER) ?? [];
  const commands = shown
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));
  expect(commands).toHaveLength(3);
  for (const [npx, ...words] of commands) {
    expect(npx).toBe('npx');
    expect(tried).toContain(words.map((word) => `'${word}'`).join(', '));
  }
});

it('README.md names the tarballs of this version', () => {
  const { version } = JSON.parse(readFileSync('packages/cli/package.json', 'utf8')) as { readonly version: string };
  for (const name of ['core', 'charts', 'cli']) expect(README).toContain(`teilhabe-${name}-${version}.tgz`);
});
