import { createRequire } from 'node:module';
import type * as bundled from './re2-library.browser.js';

const require = createRequire(import.meta.url);

/**
 * RE2 as a library, loaded in Node when the first pattern is compiled, because few schemas have one; bundles for browsers have
 * `re2-library.browser.ts` in its place.
 */
export const re2: typeof bundled.re2 = () => require('re2js') as ReturnType<typeof bundled.re2>;
