import { describe, expect, it } from 'vitest';
import { hideComplements } from '../../../../packages/core/src/protect/complementary/hide-complements.js';
import { generated, KINDS } from './generated.js';
import { auditPattern, isInherent, smallSums } from './independent-audit.js';

/** Of each kind; fewer where the tests run again and again (npm run mutation). */
const SYSTEMS = Number(process.env['GENERATED_SYSTEMS'] ?? 100);
const SEEDS = seeds(SYSTEMS);

describe(`hideComplements on ${SYSTEMS * KINDS.length} generated systems`, () => {
  it.each(KINDS)('hideComplements(%s) leaves nothing exact, nothing narrow and no small sums', (kind) => {
    const faults = SEEDS.flatMap((seed) => {
      const { system, primary } = generated(kind, seed);
      const { hidden, unprotected } = hideComplements(system, primary);
      return [
        ...auditPattern(system, hidden)
          .filter((finding) => !unprotected.includes(finding.cell) && !isInherent(system, finding))
          .map((finding) => ({ seed, ...finding })),
        ...(unprotected.length === 0 ? smallSums(system, hidden) : []).map((sum) => ({ seed, sum })),
        ...[...primary].filter((cell) => !hidden.has(cell)).map((shown) => ({ seed, shown })),
      ];
    });
    expect(faults).toEqual([]);
  });

  it.each(KINDS)(
    'hideComplements(%s) names as unprotected only what all hidden cells together cannot protect',
    (kind) => {
      const faults = SEEDS.flatMap((seed) => {
        const { system, primary } = generated(kind, seed);
        const { unprotected } = hideComplements(system, primary);
        if (unprotected.length === 0) return [];
        const everything = new Set(system.cells.keys());
        const lost = new Set(auditPattern(system, everything).map(({ cell }) => cell));
        return unprotected.filter((cell) => !lost.has(cell)).map((cell) => ({ seed, cell }));
      });
      expect(faults).toEqual([]);
    },
  );

  it.each(KINDS)('hideComplements(%s) gives the same when its result is its primary', (kind) => {
    for (const seed of SEEDS) {
      const { system, primary } = generated(kind, seed);
      const first = hideComplements(system, primary);
      expect(hideComplements(system, first.hidden), `seed ${seed}`).toEqual(first);
    }
  });

  it('hideComplements is tried on cells that others have given away already', () => {
    const found = seeds(100).flatMap((seed) => {
      const { system, primary } = generated('mixed', seed);
      return auditPattern(system, hideComplements(system, primary).hidden);
    });
    expect(found.length).toBeGreaterThan(5);
  });
});

function seeds(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}
