import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endGroup, runNpm, startNpx } from './npm.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NAMES = ['core', 'charts', 'elements', 'sql', 'cli'] as const;
/** What npm says where it reaches no registry and its cache lacks a package. */
const NO_REGISTRY = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT/;
/** An installation may wait for a slow network (ms). */
const PATIENCE = 300_000;

interface Packed {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly engines?: { readonly node?: string };
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

let folder: string;
let packed: readonly Packed[];

const manifestOf = (name: string) =>
  JSON.parse(readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8')) as Manifest;
const filesOf = (name: string) => packed.find((one) => one.name === `@teilhabe/${name}`)!.files.map(({ path }) => path);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teilhabe-packed-'));
  const workspaces = NAMES.flatMap((name) => ['-w', `packages/${name}`]);
  const { stdout, stderr } = runNpm('npm', ['pack', '--json', '--pack-destination', folder, ...workspaces], ROOT);
  expect(stdout, stderr).toContain('"filename"');
  packed = Object.values(JSON.parse(stdout) as Record<string, Packed>);
}, PATIENCE);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

describe.each(NAMES)('npm pack packages/%s', (name) => {
  it(`npm pack packages/${name} holds the licence, a README, and what its manifest promises`, () => {
    const { bin = {}, exports, ...manifest } = manifestOf(name);
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    const promised = [...Object.values(bin), ...targets].map((path) => path.replace('./', ''));
    const missing = promised.filter((path) => {
      const [before = '', after = ''] = path.split('*');
      return !filesOf(name).some((file) => file.startsWith(before) && file.endsWith(after));
    });
    expect(missing).toEqual([]);
    expect(filesOf(name)).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
    expect(manifest).toMatchObject({ license: 'MIT', engines: { node: '>=20' } });
    expect(manifest.private).toBeUndefined();
    expect(readFileSync(join(ROOT, 'packages', name, 'LICENSE'), 'utf8')).toBe(
      readFileSync(join(ROOT, 'LICENSE'), 'utf8'),
    );
  });

  it(`README.md of packages/${name} links to nothing that the tarball has not`, () => {
    const text = readFileSync(join(ROOT, 'packages', name, 'README.md'), 'utf8');
    const targets = [...text.matchAll(/\]\(([^)#\s]+)/g)].map(([, target]) => target!);
    const beside = targets.filter((target) => !/^[a-z]+:/.test(target));
    expect(beside.filter((target) => !filesOf(name).includes(target.replace('./', '')))).toEqual([]);
  });

  it(`npm pack packages/${name} holds no test, no map without its source, and nothing of the compiler`, () => {
    const surplus = /\.(map|tsbuildinfo)$|\.test\.|(^|\/)(src|test)\//;
    expect(filesOf(name).filter((path) => surplus.test(path))).toEqual([]);
  });

  it(`npm pack packages/${name} needs of Teilhabe only what is packed, in this version`, () => {
    const { version, dependencies = {} } = manifestOf(name);
    const own = Object.entries(dependencies).filter(([dependency]) => dependency.startsWith('@teilhabe/'));
    const known = packed.map((one) => one.name);
    expect(own.filter(([dependency, wanted]) => !known.includes(dependency) || wanted !== version)).toEqual([]);
  });
});

describe('the packed command', () => {
  it('npx teilhabe init, publish and serve work in an empty folder', { timeout: PATIENCE }, async (context) => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--omit=optional'];
    // Databases are for those who ask for them: the command works without.
    const parts = packed.filter(({ name }) => name !== '@teilhabe/sql');
    const tarballs = parts.map(({ filename }) => join(folder, filename));
    const installed = runNpm('npm', ['install', '--prefix', empty, ...quiet, ...tarballs], empty);
    const offline = installed.status !== 0 && NO_REGISTRY.test(installed.stderr);
    if (offline) context.skip('no registry can be reached, and npm’s cache lacks a package that the command needs');
    expect(installed.status, installed.stderr).toBe(0);
    expect(namingMaps(empty)).toEqual([]);

    const init = runNpm('npx', ['--no', 'teilhabe', 'init', 'demo'], empty);
    expect(init.status, init.stderr).toBe(0);
    const publish = runNpm('npx', ['--no', 'teilhabe', 'publish', 'demo', '--out', 'site'], empty);
    expect(publish.status, publish.stderr).toBe(0);
    expect(existsSync(join(empty, 'site', 'index.json'))).toBe(true);

    const server = startNpx(['--no', 'teilhabe', 'serve', 'site', '--port', '0'], empty);
    try {
      const address = await addressOf(server);
      const page = await fetch(address);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('<teilhabe-dashboard src="/publication/index.json"');
      for (const path of ['dist/teilhabe.js', 'dist/teilhabe.css', 'publication/index.json', 'publication/'])
        expect((await fetch(address + path)).status, path).toBe(200);
    } finally {
      endGroup(server);
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    }
  });
});

/** Installed files of ours that name a source map, which is not there. */
function namingMaps(installed: string): readonly string[] {
  const own = join(installed, 'node_modules', '@teilhabe');
  const scripts = (readdirSync(own, { recursive: true }) as string[]).filter((path) => /dist.*\.js$/.test(path));
  expect(scripts.length).toBeGreaterThan(NAMES.length);
  return scripts.filter((path) => readFileSync(join(own, path), 'utf8').includes('sourceMappingURL='));
}

/** Where the server says that it is; rejects when it ends before. */
function addressOf({ stdout, stderr }: ReturnType<typeof startNpx>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    for (const stream of [stdout, stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
        if (address !== undefined) resolve(address);
      });
    stdout?.on('end', () => reject(new Error(`the server ended: ${said}`)));
  });
}
