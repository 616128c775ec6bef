import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasher as inBrowser } from '../../packages/core/src/digest.browser.js';
import { hasher } from '../../packages/core/src/digest.js';
import { HASHES, type HashName } from '../../packages/core/src/hashes.js';

it.each(Object.keys(HASHES) as HashName[])('hasher(%s) gives the same digits in a browser', (name) => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 4 }), (pieces) => {
      const [node, browser] = [hasher(name), inBrowser(name)];
      for (const piece of pieces) [node, browser].forEach((hash) => hash.update(piece));
      expect(browser.hex()).toBe(node.hex());
    }),
    { numRuns: 50 },
  );
});
