import { createRequire } from 'node:module';
import type * as bundled from './edtf-library.browser.js';

export type { Parsed } from './edtf-library.browser.js';

const require = createRequire(import.meta.url);

/**
 * The parser of npm's `edtf`, loaded in Node when a text first needs it, because loading takes longer than reading a small
 * file; bundles for browsers have `edtf-library.browser.ts` in its place.
 */
export const parse: typeof bundled.parse = (text, constraints) => {
  const library = require('edtf') as typeof bundled;
  return library.parse(text, constraints);
};
