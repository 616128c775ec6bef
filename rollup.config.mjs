import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { chunkOf, isView } from './scripts/bundle/chunks.mjs';
import { entryStandsAlone } from './scripts/bundle/entry-stands-alone.mjs';
import { slimScales } from './scripts/bundle/slim-scales.mjs';

const plugins = [slimScales, nodeResolve({ browser: true, exportConditions: ['production'] }), commonjs()];
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
  plugins,
  onwarn,
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: ({ facadeModuleId, name }) => `chunks/${isView(facadeModuleId) ? 'view-' : ''}${name}-[hash].js`,
    hoistTransitiveImports: false,
    onlyExplicitManualChunks: true,
    manualChunks: chunkOf,
    plugins: [minify, entryStandsAlone],
  },
};

/** Everything in one file without dynamic import, for pages that give an `integrity`. */
const all = {
  input: { 'teilhabe.all': 'packages/elements/dist/all.js' },
  plugins,
  onwarn,
  output: { dir: 'dist', format: 'es', entryFileNames: '[name].js', inlineDynamicImports: true, plugins: [minify] },
};

export default [loader, all];
