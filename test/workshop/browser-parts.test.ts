import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasher as inBrowser } from '../../packages/core/src/digest.browser.js';
import { hasher } from '../../packages/core/src/digest.js';
import { HASHES, type HashName } from '../../packages/core/src/hashes.js';
import { sumBy as sumInBrowser } from '../../packages/core/src/engine/sum-by.browser.js';
import { sumBy } from '../../packages/core/src/engine/sum-by.js';

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

it('sumBy(groups, numbers) gives the same bits without Arquero', () => {
  const row = fc.tuple(fc.nat({ max: 5 }), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
      const values = [...new Set(rows.map(([value]) => value))];
      const groups = {
        keys: Uint32Array.from(rows, ([value]) => values.indexOf(value)),
        rows: values.map((value) => rows.findIndex(([other]) => other === value)),
      };
      const numbers = Float64Array.from(rows, ([, number]) => number);
      expect([...(sumInBrowser(groups, numbers) as Float64Array)]).toEqual([
        ...(sumBy(groups, numbers) as Float64Array),
      ]);
    }),
    { numRuns: 100 },
  );
});
