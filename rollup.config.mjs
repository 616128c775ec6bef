import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { chunkName, chunkOf } from './scripts/bundle/chunks.mjs';
import { coreInBrowser } from './scripts/bundle/core-in-browser.mjs';
import { entryStandsAlone } from './scripts/bundle/entry-stands-alone.mjs';
import { lenientPolicy } from './scripts/bundle/lenient-policy.mjs';
import { oneDecorate } from './scripts/bundle/one-decorate.mjs';
import { slimTemplates } from './scripts/bundle/slim-templates.mjs';
import { together } from './scripts/bundle/together.mjs';

/** Made anew for each bundle: Rollup's own plugins remember what they have seen, and bundles are made side by side. */
const plugins = () => [
  slimTemplates,
  oneDecorate,
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  commonjs(),
];
/** What d3-array makes when it is loaded and charts do not use; Rollup cannot tell that making it does nothing else. */
const treeshake = { manualPureFunctions: ['bisector'] };

const minify = terser({ module: true, ecma: 2022, compress: { passes: 2 } });

/** Every warning stops the build, but for the `this` of TypeScript's decorator helper and circles inside libraries. */
function onwarn(warning) {
  if (warning.code === 'THIS_IS_UNDEFINED') return;
  if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.every((id) => id.includes('node_modules'))) return;
  throw new Error(warning.message);
}

/** The loader, which imports the elements that a page uses. */
const loader = {
  input: { teilhabe: 'packages/elements/dist/loader.js' },
  plugins: plugins(),
  treeshake,
  onwarn,
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}-[hash].js`,
    hoistTransitiveImports: false,
    onlyExplicitManualChunks: true,
    manualChunks: chunkOf,
    plugins: [minify, together, entryStandsAlone],
  },
};

/** Everything in one file without dynamic import, for pages that give an `integrity`. */
const all = {
  input: { 'teilhabe.all': 'packages/elements/dist/all.js' },
  plugins: [lenientPolicy, ...plugins()],
  treeshake,
  onwarn,
  output: { dir: 'dist', format: 'es', entryFileNames: '[name].js', inlineDynamicImports: true, plugins: [minify] },
};

/** The page of the workshop and its worker, a file each: after loading it asks for nothing more. */
const workshop = ['page/workshop', 'worker/worker'].map((input) => ({
  input: { [`workshop/${input.split('/')[1]}`]: `packages/workshop/dist/${input}.js` },
  plugins: [coreInBrowser, ...plugins()],
  treeshake,
  onwarn,
  output: { dir: 'dist', format: 'es', entryFileNames: '[name].js', inlineDynamicImports: true, plugins: [minify] },
}));

/** What lets threads read, which is loaded for large files only and knows its worker by its place. */
const IN_PARTS = '/engine/parts/in-parts.js';

/** The entry for a look at a file, as one module: finding and linking a hundred takes longer than reading a small file. */
export const aggregate = {
  input: { aggregate: 'packages/core/dist/aggregate.js' },
  external: (id) => /^[^./]/.test(id) || id.endsWith(IN_PARTS),
  onwarn,
  output: {
    dir: 'packages/core/dist/bundled',
    format: 'es',
    paths: (id) => (id.endsWith(IN_PARTS) ? `..${IN_PARTS}` : id),
  },
};

export default [loader, all, ...workshop];
