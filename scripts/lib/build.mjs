import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildInputs, hashOf } from './inputs.mjs';
import { removeOrphans } from './orphans.mjs';
import { inside } from './root.mjs';
import { runTool } from './run.mjs';
import { say, since, Stop } from './say.mjs';

const stamp = inside('.cache/build-stamp');
const outputs = ['core', 'charts', 'elements', 'workshop', 'sql', 'cli'].map(
  (name) => `packages/${name}/dist/.tsbuildinfo`,
);
const made = [
  'dist/teilhabe.js',
  'dist/teilhabe.all.js',
  'dist/teilhabe.css',
  'dist/integrity.json',
  'dist/workshop/index.html',
  'dist/workshop/worker.js',
  'dist/workshop/workshop.js',
  'dist/accessibility-statement.de.html',
  'dist/accessibility-statement.en.html',
  'packages/core/dist/bundled/aggregate.js',
  'packages/elements/dist/manifest/custom-elements.json',
  'packages/cli/bundles/teilhabe.js',
];

/** Builds packages and bundles, unless the last build read the same inputs and what it made is still there. */
export async function build({ force = false } = {}) {
  const start = performance.now();
  const inputs = hashOf(buildInputs());
  if (!force && isFresh(inputs)) return say(`The build is up to date (${since(start)}).`);
  rmSync(stamp, { force: true });
  say('Building: messages, packages, manifest, bundles …');
  await step('messages', compileMessages);
  await step('packages', () => compilePackages(force));
  await step('entry of core', bundleEntry);
  await step('manifest', manifest);
  await step('bundles', bundle);
  await step('workshop page', () =>
    cpSync(inside('packages/workshop/static'), inside('dist/workshop'), { recursive: true }),
  );
  await step('style sheet', writeStyles);
  await step('accessibility statement', writeStatements);
  await step('integrity', writeHashes);
  await step('bundles for the command', copyBundles);
  mkdirSync(inside('.cache'), { recursive: true });
  writeFileSync(stamp, inputs);
  say(`The build is done (${since(start)}).`);
}

async function bundleEntry() {
  const { aggregate } = await import('../../rollup.config.mjs');
  const [{ code }] = await generate(aggregate);
  mkdirSync(inside('packages/core/dist/bundled'), { recursive: true });
  writeFileSync(inside('packages/core/dist/bundled/aggregate.js'), code);
}

/** What editors and type checkers know of the elements. */
async function manifest() {
  const { writeManifest } = await import('../manifest/write-manifest.mjs');
  await writeManifest();
}

function isFresh(inputs) {
  if (![...outputs, ...made].every((path) => existsSync(inside(path)))) return false;
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs;
}

async function step(name, work) {
  const start = performance.now();
  try {
    await work();
  } catch (error) {
    const words = [error.message, error.frame].filter(Boolean).join('\n');
    throw new Stop(`${words}\nThe build stopped at its step "${name}". Mend what stands above and try again.`);
  }
  say(`  ${name} (${since(start)})`);
}

async function compileMessages() {
  const messages = await import('../compile-messages.mjs');
  await messages.compileMessages();
}

async function compilePackages(force) {
  const { status } = await runTool('typescript/bin/tsc', ['-b', 'tsconfig.build.json', ...(force ? ['--force'] : [])]);
  if (status !== 0) throw new Stop('The compiler found mistakes.');
  removeOrphans();
}

/**
 * All bundles are made in memory before the old ones go, so that a failure leaves the old ones whole. They are made side by
 * side, because threads minify one while the next is put together.
 */
async function bundle() {
  const { default: configurations } = await import('../../rollup.config.mjs');
  const files = (await Promise.all(configurations.map(generate))).flat();
  rmSync(inside('dist'), { recursive: true, force: true });
  for (const { fileName, code, source } of files) {
    mkdirSync(dirname(inside(`dist/${fileName}`)), { recursive: true });
    writeFileSync(inside(`dist/${fileName}`), code ?? source);
  }
}

/** The style sheet for figures that the command bakes into pages. */
async function writeStyles() {
  const { pageStyles } = await import('../../packages/cli/dist/index.js');
  writeFileSync(inside('dist/teilhabe.css'), pageStyles);
}

/** The text block for the accessibility statements of those who use this release. */
async function writeStatements() {
  const { accessibilityStatement, thisRelease } = await import('../../packages/cli/dist/index.js');
  for (const language of ['de', 'en'])
    writeFileSync(
      inside(`dist/accessibility-statement.${language}.html`),
      accessibilityStatement(language, thisRelease()),
    );
}

/** What a page's `integrity` attributes say of the files that it may load by themselves. */
async function writeHashes() {
  const { writeIntegrity } = await import('./integrity.mjs');
  for (const [file, hash] of Object.entries(writeIntegrity(inside('dist')))) say(`  ${file} ${hash}`);
}

/** The bundles once more inside the package of the command, which serves them wherever it is installed. */
function copyBundles() {
  rmSync(inside('packages/cli/bundles'), { recursive: true, force: true });
  cpSync(inside('dist'), inside('packages/cli/bundles'), { recursive: true });
}

async function generate({ output, ...input }) {
  const { rollup } = await import('rollup');
  const bundled = await rollup(input);
  const generated = await bundled.generate(output);
  await bundled.close();
  return generated.output;
}
