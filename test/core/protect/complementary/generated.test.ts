import { describe, expect, it } from 'vitest';
import { hideComplements } from '../../../../packages/core/src/protect/complementary/hide-complements.js';
import { generated, KINDS } from './generated.js';
import { auditPattern, smallSums } from './independent-audit.js';

describe('hideComplements on 500 generated systems', () => {
  it.each(KINDS)(
    'hideComplements(%s) leaves nothing exact and nothing narrow',
    (kind) => {
      const faults = [];
      let n = 0,
        prim = 0,
        sec = 0,
        un = 0,
        all = 0,
        t = 0,
        cells = 0;
      for (let seed = 1; seed <= 100; seed += 1) {
        const { system, primary } = generated(kind, seed);
        const t0 = performance.now();
        const { hidden, unprotected } = hideComplements(system, primary);
        t += performance.now() - t0;
        n++;
        prim += primary.size;
        sec += hidden.size - primary.size;
        un += unprotected.length;
        all += hidden.size === system.cells.size ? 1 : 0;
        cells += system.cells.size;
        faults.push(
          ...auditPattern(system, hidden)
            .filter(({ cell }) => !unprotected.includes(cell))
            .map((finding) => ({ kind, seed, ...finding })),
          ...smallSums(system, hidden).map((total) => ({ kind, seed, total })),
        );
        const again=hideComplements(system, hidden); if(again.hidden.size!==hidden.size||again.unprotected.length!==unprotected.length) faults.push({kind,seed,idem:again.hidden.size-hidden.size, un:again.unprotected.length-unprotected.length});
      // what is unprotected is so with everything hidden
        if (unprotected.length) {
          const everything = new Set([...system.cells.keys()]);
          const f = auditPattern(system, everything).map((x) => x.cell);
          for (const u of unprotected) if (!f.includes(u)) faults.push({ kind, seed, u });
        }
      }
      console.log(kind, n, 'cells', cells, 'prim', prim, 'sec', sec, 'un', un, 'allhidden', all, 'ms', Math.round(t));
      expect(faults).toEqual([]);
    },
    120000,
  );
});
