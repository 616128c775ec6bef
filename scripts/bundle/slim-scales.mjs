import { fileURLToPath } from 'node:url';

const slim = new Map([
  ['d3-interpolate', fileURLToPath(new URL('number-interpolation.mjs', import.meta.url))],
  ['d3-format', fileURLToPath(new URL('no-tick-format.mjs', import.meta.url))],
]);

/** A Rollup plugin that leaves out of d3-scale what charts never use: a fifth of all that a visitor would download. */
export const slimScales = {
  name: 'slim-scales',
  resolveId(source, importer = '') {
    return /[\\/]node_modules[\\/]d3-scale[\\/]/.test(importer) ? slim.get(source) : undefined;
  },
};
