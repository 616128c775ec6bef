import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  withAddress,
  withInstallScript,
  withOtherLicence,
  withoutIntegrity,
  type Lockfile,
} from './repository/lockfile.js';
import { machineNames, trackedTexts } from './repository/tracked-files.js';

interface Manifest {
  readonly files: readonly string[];
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const lockfile = (json('package-lock.json') as { packages: Lockfile }).packages;
const licences = [
  ...['MIT', 'ISC', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'CC0-1.0', 'Apache-2.0'],
  // One that may be chosen, and two that ask no more than one of them.
  ...['(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'],
];

describe('package-lock.json', () => {
  it('withoutIntegrity(lockfile) is empty', () => {
    expect(withoutIntegrity(lockfile)).toEqual([]);
  });

  it('withAddress(lockfile) is empty: no repository, no certain registry', () => {
    expect(withAddress(lockfile)).toEqual([]);
  });

  it('withInstallScript(lockfile) is esbuild and rs-module-lexer, which work without it, and fsevents', () => {
    const known = [
      ...['node_modules/esbuild', 'node_modules/rs-module-lexer'],
      ...['node_modules/fsevents', 'node_modules/playwright/node_modules/fsevents'],
    ];
    expect(withInstallScript(lockfile).filter((path) => !known.includes(path))).toEqual([]);
  });

  it('withOtherLicence(lockfile) is empty: all that users receive is free to use and to pass on', () => {
    expect(withOtherLicence(lockfile, licences)).toEqual([]);
  });

  it('each check names a planted package', () => {
    const planted: Lockfile = {
      'node_modules/bad': {
        resolved: 'git+ssh://example.org/bad.git',
        hasInstallScript: true,
        license: 'GPL-3.0-only',
      },
      'node_modules/own': { resolved: 'packages/own', link: true },
      'node_modules/tool': { integrity: 'sha512-…', license: 'MPL-2.0', dev: true },
    };
    expect(withoutIntegrity(planted)).toEqual(['node_modules/bad']);
    expect(withAddress(planted)).toEqual(['node_modules/bad from git+ssh://example.org/bad.git']);
    expect(withInstallScript(planted)).toEqual(['node_modules/bad']);
    expect(withOtherLicence(planted, licences)).toEqual(['node_modules/bad: GPL-3.0-only']);
  });
});

describe('the packages', () => {
  it.each(['core', 'charts', 'elements', 'cli'])('files, bin and exports of packages/%s are there', (name) => {
    const manifest = json(`packages/${name}/package.json`) as Manifest;
    const exported = Object.values(manifest.exports ?? {}).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    const taken = manifest.files.filter((path) => !path.startsWith('!'));
    const promised = [...taken, ...Object.values(manifest.bin ?? {}), ...exported];
    const missing = promised.filter((path) => !existsSync(`packages/${name}/${path.replace(/\*.*$/, '')}`));
    expect(missing, 'after npm run build').toEqual([]);
  });
});

describe('the files of the repository', () => {
  it('machineNames(file) is empty for every file', () => {
    const found = trackedTexts().flatMap(({ path, text }) => machineNames(text).map((line) => `${path}:${line}`));
    expect(found).toEqual([]);
  });

  it.each([['work'], ['root'], ['tmp'], ['home']])('machineNames() finds a path below %s', (folder) => {
    expect(machineNames(`first\nimport '/${folder}/main/x.js'`)).toEqual([`2: import '/${folder}/main/x.js'`]);
  });

  it('machineNames() finds a registry, and no ordinary address or path', () => {
    const registry = ['https://registry', 'example.org/lit'].join('.');
    expect(machineNames(registry)).toHaveLength(1);
    const near = ['work', 'root', 'tmp'].map((name) => `https://example.org/${name}/x ./${name}/x docs/${name}/x`);
    const fine = [...near, 'https://www.npmjs.com/package/lit'].join(' ');
    expect(machineNames(fine)).toEqual([]);
  });
});
