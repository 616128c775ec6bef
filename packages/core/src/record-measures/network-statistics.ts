import type { NetworkStatistic } from '../indicator/measure-definition.js';
import type { Measure } from '../publication.js';
import type { MeasureValues, Missing } from '../series/series.js';
import type { Overlap } from '../statistics/overlap.js';
import { sum } from '../statistics/sum.js';
import { overlapsOf } from './committee-overlaps.js';
import type { RunningCommittee } from '../publication/network/committees.js';
import { organisationsOf } from '../publication/network/network-organisations.js';

/** A network of committees on one day. */
export interface NetworkState {
  readonly committees: readonly RunningCommittee[];
  /** All departments of the city; empty when the schema does not list them. */
  readonly departments: readonly string[];
  /** The departments that take part. */
  readonly takingPart: ReadonlySet<string>;
}

type Result = MeasureValues | Missing['reason'];

export interface NetworkStatisticKind {
  readonly compute: (state: NetworkState) => Result;
  readonly measures: readonly Measure[];
}

const VALUE_AND_BASE: readonly Measure[] = ['value', 'base'];
const SHARE: readonly Measure[] = ['value', 'count', 'base'];

/** NW1 to NW6 of METHODOLOGY.md section 2.8, by name; shares and overlaps in per cent. */
export const NETWORK_STATISTICS: Readonly<Record<NetworkStatistic, NetworkStatisticKind>> = {
  organisationOverlap: { compute: meanOverlap(({ jaccard }) => jaccard), measures: VALUE_AND_BASE },
  overlapCoefficient: { compute: meanOverlap(({ coefficient }) => coefficient), measures: VALUE_AND_BASE },
  doubleStructures: { compute: doubleStructures, measures: VALUE_AND_BASE },
  departmentsTakingPart: { compute: departmentsTakingPart, measures: SHARE },
  membershipsPerOrganisation: { compute: membershipsPerOrganisation, measures: SHARE },
  density: { compute: density, measures: SHARE },
  bridgingOrganisations: { compute: bridgingOrganisations, measures: VALUE_AND_BASE },
};

/** The average over all pairs of committees, which are the base. */
function meanOverlap(of: (overlap: Overlap) => number | null): NetworkStatisticKind['compute'] {
  return ({ committees }) => {
    const overlaps = overlapsOf(committees).map(({ organisations }) => of(organisations) ?? 0);
    return overlaps.length === 0
      ? 'noCases'
      : { value: (100 * sum(overlaps)) / overlaps.length, base: overlaps.length };
  };
}

/** How many pairs of committees, of all pairs. */
function doubleStructures({ committees }: NetworkState): Result {
  const pairs = overlapsOf(committees);
  const value = pairs.filter(({ doubleStructure }) => doubleStructure).length;
  return pairs.length === 0 ? 'noCases' : { value, base: pairs.length };
}

/** Without a list of all departments nobody knows who is missing. */
function departmentsTakingPart({ departments, takingPart }: NetworkState): Result {
  const count = departments.filter((department) => takingPart.has(department)).length;
  return departments.length === 0 ? 'notDelivered' : shareOf(count, departments.length);
}

/** In how many committees an organisation sits on average. */
function membershipsPerOrganisation({ committees }: NetworkState): Result {
  const [count, base] = [membershipsIn(committees), organisationsIn(committees)];
  return base === 0 ? 'noCases' : { value: count / base, count, base };
}

/** The memberships that exist out of those that could: organisations × committees (a network of two modes). */
function density({ committees }: NetworkState): Result {
  const possible = committees.length * organisationsIn(committees);
  return possible === 0 ? 'noCases' : shareOf(membershipsIn(committees), possible);
}

/** How many organisations, of all, without which committees would no longer be connected. */
function bridgingOrganisations({ committees }: NetworkState): Result {
  const organisations = organisationsOf(committees);
  const value = organisations.filter(({ bridging }) => bridging).length;
  return organisations.length === 0 ? 'noCases' : { value, base: organisations.length };
}

function membershipsIn(committees: readonly RunningCommittee[]): number {
  return committees.reduce((total, { organisations }) => total + organisations.size, 0);
}

function organisationsIn(committees: readonly RunningCommittee[]): number {
  return new Set(committees.flatMap(({ organisations }) => [...organisations])).size;
}

function shareOf(count: number, base: number): MeasureValues {
  return { value: (100 * count) / base, count, base };
}
