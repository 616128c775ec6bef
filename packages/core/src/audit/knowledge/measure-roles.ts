import type { ReleasedTable } from '../release.js';

/**
 * A number behind an observation: people with a characteristic, those without, all of them; an amount or points in all;
 * `answer:<code>` for those who gave an answer.
 */
export type Role = 'count' | 'rest' | 'base' | 'sum' | `answer:${string}`;

/** Which numbers stand behind the observations of a measure type, and which published measures show them. */
export interface MeasureRoles {
  /** Published measures that show a number itself; the first that a cell has. */
  readonly shows: Readonly<Partial<Record<'count' | 'base' | 'sum', readonly string[]>>>;
  /** The measure that is `count / base`; the first that a cell has. */
  readonly share?: readonly string[];
  /** The measure that is `sum / base`. */
  readonly mean?: readonly string[];
  /** The count is some of the base: the others are its rest. */
  readonly rest?: true;
  /** The answers add up to the base. */
  readonly answers?: true;
  /** Amounts such as euros, not people: no whole numbers, and small ones are nobody's secret. */
  readonly amounts?: true;
  /** Somebody may count in several categories, but only once in the total. */
  readonly distinct?: true;
  /** Says something about numbers that other indicators show; has none of its own. */
  readonly derived?: true;
}

const COUNT_AND_BASE = { count: ['count'], base: ['base'] } as const;

/** `crude` is the share as counted where the value was weighted. */
const SHARE: MeasureRoles = { shows: COUNT_AND_BASE, share: ['crude', 'value'], rest: true };

/** The share of the group itself; the value compares it with others. */
const COMPARED_SHARE: MeasureRoles = { shows: COUNT_AND_BASE, share: ['share'], rest: true };

const ROLES: Readonly<Record<string, MeasureRoles>> = {
  count: { shows: { count: ['count', 'value'] } },
  sum: { shows: { sum: ['value'] }, amounts: true },
  attainment: { shows: { sum: ['actual'] }, amounts: true },
  proportion: SHARE,
  completion: SHARE,
  languageCoverage: SHARE,
  distinctShare: { ...SHARE, distinct: true },
  standardisedShare: { ...SHARE, share: ['crude'] },
  rating: { ...SHARE, mean: ['mean'] },
  relativeLikelihood: COMPARED_SHARE,
  rate: { shows: COUNT_AND_BASE, share: ['value'] },
  ratio: { shows: COUNT_AND_BASE, share: ['value'], amounts: true },
  mean: { shows: { base: ['base'] }, mean: ['value'] },
  median: { shows: { base: ['base'] } },
  medianDuration: { shows: { base: ['base'] } },
  effect: { shows: { base: ['base'] } },
  distribution: { shows: { base: ['base'] }, answers: true },
  parity: { ...COMPARED_SHARE, derived: true },
  shortfall: { ...COMPARED_SHARE, derived: true },
};

/** Nothing for types that are not about people, or unknown. */
export function rolesOf({ measureType }: ReleasedTable): MeasureRoles {
  return Object.hasOwn(ROLES, measureType) ? ROLES[measureType]! : { shows: {} };
}

/** The numbers of every observation of a table. */
export function roleNames(table: ReleasedTable): readonly Role[] {
  const { shows, rest, mean, answers } = rolesOf(table);
  return [
    ...(['count', 'base', 'sum'] as const).filter((role) => shows[role] || (role === 'sum' && mean !== undefined)),
    ...(rest ? (['rest'] as const) : []),
    ...(answers ? table.answers.map((code): Role => `answer:${code}`) : []),
  ];
}
