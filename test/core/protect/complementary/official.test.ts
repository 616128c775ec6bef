import { describe, expect, it } from 'vitest';
import { hideComplements } from '../../../../packages/core/src/protect/complementary/hide-complements.js';
import { auditPattern, smallSums } from './independent-audit.js';
import { officialTables } from './official.js';

const tables = [
  ...officialTables('gauss-suppression-counts.json'),
  ...officialTables('gauss-suppression-magnitudes.json'),
];

describe('hideComplements on official tables', () => {
  it('compare', () => {
    for (const loss of ['people', 'cells'] as const)
      for (const minimumSum of [0, 5]) {
        const rows = [
          ...officialTables('gauss-suppression-counts.json', { informationLoss: loss, minimumSum }),
          ...officialTables('gauss-suppression-magnitudes.json', { informationLoss: loss, minimumSum }),
        ].map(({ id, system, primary, suppressed }) => {
          const t0 = performance.now();
          const { hidden, unprotected } = hideComplements(system, primary);
          const t = Math.round(performance.now() - t0);
          const people = (s: ReadonlySet<string>) =>
            [...s].filter((c) => !primary.has(c)).reduce((n, c) => n + system.cells.get(c)!.people, 0);
          return {
            id,
            cells: system.cells.size,
            primary: primary.size,
            theirs: suppressed.size - primary.size,
            theirFaults: auditPattern(system, suppressed).length,
            theirSums: smallSums(system, suppressed).length,
            ours: hidden.size - primary.size,
            faults: auditPattern(system, hidden).length,
            sums: smallSums(system, hidden).length,
            unprotected: unprotected.length,
            t,
            theirPeople: people(suppressed),
            people: people(hidden),
          };
        });
        console.log(loss, minimumSum);
        console.table(rows);
      }
  });
});
