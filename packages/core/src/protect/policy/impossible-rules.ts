import { LARGEST_CONTRIBUTIONS, type Rules } from './rules.js';

/** Numbers with which a rule would protect nothing or hide everything, whatever the reason. */
interface Limit {
  /** The rule, and where it has parts which one. */
  readonly place: string;
  readonly numberIn: (rules: Partial<Rules>) => number | undefined;
  readonly isPossible: (value: number) => boolean;
  readonly possible: string;
}

const LIMITS: readonly Limit[] = [
  {
    place: 'pPercent',
    numberIn: ({ pPercent }) => pPercent ?? undefined,
    isPossible: (value) => value > 0 && value < 1,
    possible: '> 0, < 1',
  },
  {
    place: 'dominance › n',
    numberIn: ({ dominance }) => dominance?.n,
    isPossible: (value) => Number.isInteger(value) && value >= 1 && value <= LARGEST_CONTRIBUTIONS,
    possible: `≥ 1, ≤ ${LARGEST_CONTRIBUTIONS}`,
  },
  {
    place: 'dominance › k',
    numberIn: ({ dominance }) => dominance?.k,
    isPossible: (value) => value > 0 && value <= 1,
    possible: '> 0, ≤ 1',
  },
  {
    place: 'rounding › base',
    numberIn: ({ rounding }) => rounding?.base,
    isPossible: (value) => Number.isInteger(value) && value >= 2,
    possible: '≥ 2',
  },
];

/** A number that no policy may hold, its place and what is possible. */
export interface ImpossibleRule {
  readonly place: string;
  readonly found: number;
  readonly possible: string;
}

/** The numbers of a policy or an exception that are not possible; the JSON Schema has the same limits. */
export function impossibleRules(rules: Partial<Rules>): readonly ImpossibleRule[] {
  return LIMITS.flatMap(({ place, numberIn, isPossible, possible }) => {
    const found = numberIn(rules);
    return found === undefined || isPossible(found) ? [] : [{ place, found, possible }];
  });
}
