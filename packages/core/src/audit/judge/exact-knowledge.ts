import { rolesOf, type Role } from '../knowledge/measure-roles.js';
import { quantityId } from '../knowledge/quantity-ids.js';
import { shownNumber } from '../knowledge/shown.js';
import type { Release } from '../release.js';
import { isPoint } from '../solve/system.js';
import type { KnownSystem } from '../solve/compatible.js';
import type { ExactKnowledge } from './residuals.js';

/** What is known exactly of a period once everything that was published is put together. */
export function exactlyKnown({ system, bounds }: KnownSystem): ExactKnowledge {
  const equations = new Set(
    system.constraints.filter(({ lower, upper }) => lower === 0 && upper === 0).map(({ terms }) => keyOf(terms)),
  );
  return {
    numberOf: (id) => {
      const interval = bounds.get(id);
      return interval && isPoint(interval) ? interval[0] : undefined;
    },
    holds: (terms) => equations.has(keyOf(terms)),
  };
}

/** What one edition alone shows of a period, to the unit. */
export function exactlyShown(release: Release, period: string): ExactKnowledge {
  const numbers = new Map<string, number>();
  for (const table of release.tables) {
    const { shows, answers, amounts, derived } = rolesOf(table);
    if (table.rounding || amounts || derived) continue;
    for (const cell of table.cells.filter((one) => one.period === period)) {
      const note = (role: Role, measures: readonly string[] | undefined, answer = 0) => {
        const shown = shownNumber(cell, measures, answer);
        if (shown) numbers.set(quantityId(table, role, cell.category), shown.value);
      };
      note('count', shows.count);
      note('base', shows.base);
      if (answers) table.answers.forEach((code, i) => note(`answer:${code}`, ['count'], i));
    }
  }
  return { numberOf: (id) => numbers.get(id), holds: () => true };
}

function keyOf(terms: ReadonlyMap<string, number>): string {
  return JSON.stringify([...terms]);
}
