/**
 * Puts the code with its planted faults and the tests that must notice them into one file, in Stryker's copy of the
 * project. The tests are written for Vitest, which loads every module anew for each fault; Mocha loads this file once.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const own = (path) => fileURLToPath(new URL(path, import.meta.url));
const copy = process.cwd();

/** The tests of disclosure control and its auditor. */
const FOLDERS = ['test/core/protect', 'test/core/audit', 'test/core/editions'];

/** Testing a fault ends with the first test that fails, so those that try many cases come last. */
const isSlow = (path) =>
  /brute-force|generated|joined-rows|official|properties|release-of|editions.remedies/.test(path);

/** Those that publish whole towns again and again take longer than all others together. */
const isTooSlow = (path) => /(second-edition|published)\.test\.ts$/.test(path);

/** Properties try few cases, but some count how many of theirs were of use, and some publish a town for each. */
function runsOf(path, usual) {
  if (/(attainable|joined-rows|worked-faults)\.test\.ts$/.test(path)) return Math.min(usual, 60);
  return path.endsWith('remedies.test.ts') ? 2 : Math.min(usual, 10);
}

const tests = FOLDERS.flatMap((folder) =>
  readdirSync(join(copy, folder), { recursive: true })
    .filter((path) => path.endsWith('.test.ts') && !isTooSlow(path))
    .sort()
    .map((path) => join(copy, folder, path)),
).sort((a, b) => Number(isSlow(a)) - Number(isSlow(b)));

await build({
  stdin: {
    contents: [own('few-cases.mjs'), ...tests].map((path) => `import ${JSON.stringify(path)};`).join('\n'),
    resolveDir: copy,
  },
  outfile: join(copy, 'mutation-tests.mjs'),
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  nodePaths: [own('node_modules'), own('../packages/core/node_modules')],
  alias: {
    vitest: own('vitest-on-mocha.mjs'),
    '@teilhabe/core': join(copy, 'packages/core/src/index.ts'),
  },
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  plugins: [{ name: 'as-in-the-copy', setup: adapt }],
});

/** Tests read files by their own address, which would be that of the bundle; and properties try few cases. */
function adapt({ onLoad }) {
  onLoad({ filter: /\.ts$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8')
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      .replace(/numRuns: (\d+)/g, (_, usual) => `numRuns: ${runsOf(path, Number(usual))}`),
    loader: 'ts',
  }));
}
