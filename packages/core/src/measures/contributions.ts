import type { AmountOfRows, Quantity } from '../indicator/measure-definition.js';
import { LARGEST_CONTRIBUTIONS } from '../protect/policy/rules.js';
import type { Parts } from '../series/series.js';
import type { Counted, KnownNumbers } from './measure-kind.js';

const NAME = 'contributions';

/** What the largest contributors add to a sum; nothing of what is no sum. */
export function contributionsTo({ resource, where = [], sum, weight, contributor, average }: Quantity): Counted {
  if (sum === undefined) return {};
  return {
    [NAME]: {
      resource,
      where,
      largest: sum,
      ...(weight === undefined ? {} : { weight }),
      ...(contributor === undefined ? {} : { contributor }),
      ...(average === undefined ? {} : { average }),
    },
  };
}

/** Whom a sum is about: its contributors where they are named, else those of its rows. */
export function peopleOf(
  known: KnownNumbers,
  { contributor }: Pick<AmountOfRows, 'contributor'>,
  rows: number,
): number {
  return contributor === undefined ? rows : Math.min(rows, amountsIn(known).length);
}

/** The parts of a statistic about an amount, with the contributions to it where they were counted. */
export function withContributions(parts: Parts, known: KnownNumbers, total: number): Parts {
  const amounts = amountsIn(known);
  if (amounts.length === 0) return parts;
  const [negative, others] = [amounts.filter((amount) => amount < 0), amounts.filter((amount) => amount >= 0)];
  const largest = others.sort((a, b) => b - a).slice(0, LARGEST_CONTRIBUTIONS);
  return { ...parts, contributions: { largest: [...largest, ...negative], total } };
}

function amountsIn(known: KnownNumbers): readonly number[] {
  return Object.entries(known).flatMap(([name, amount]) => (name.startsWith(`${NAME}=`) ? [amount] : []));
}
