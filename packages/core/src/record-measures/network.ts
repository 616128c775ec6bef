import type { RecordMeasure } from '../indicator/measure-definition.js';
import { missing } from '../measures/results.js';
import { boundsOf } from '../period/edtf.js';
import { labelledCategories } from '../series/categories.js';
import { isMemberOn, runningCommittees, type Committee, type Membership } from '../publication/network/committees.js';
import { categoriesIn, isInGroup } from './group-rows.js';
import { NETWORK_STATISTICS, type NetworkState } from './network-statistics.js';
import { aboutThings, type Group, type RecordKind } from './record-kind.js';
import { recordTables, type RecordSource } from './record-source.js';
import { listOf, rowsOf, textOf, type Row } from './rows.js';
import { dayOfPeriod, yearsUntil } from './year-ends.js';

type Network = Extract<RecordMeasure, { readonly type: 'network' }>;

/**
 * Committees and the organisations in them, as of the end of every calendar year from the first membership's begin on, and
 * of the edition's day. Broken down by fields of the committees or of the memberships.
 */
export const network: RecordKind<Network> = {
  observed: ({ measure }, source) => {
    const memberships = readMemberships(source);
    const read = { committees: readCommittees(source), memberships, departments: departmentsOf(source) };
    const tables = [...recordTables(source, 'committees'), ...recordTables(source, 'memberships')];
    return {
      periods: memberships.length === 0 ? [] : yearsUntil(source.edition, firstDay(memberships, source.edition)),
      categories: (breakdown) => categoriesIn(breakdown, tables),
      observe: (period, group) => {
        const state = stateOn(dayOfPeriod(period, source.edition), read, group);
        const measures = NETWORK_STATISTICS[measure.statistic].compute(state);
        return typeof measures === 'string' ? missing(measures) : aboutThings(measures, state.committees.length);
      },
    };
  },
  measures: ({ statistic }) => NETWORK_STATISTICS[statistic].measures,
};

/** A record with the row that it was read from. */
type Read<Of> = Of & { readonly row: Row };

/** The committees of a monitor, for `committeeOverlaps` and `networkOrganisations`. */
export function readCommittees(source: RecordSource): readonly Read<Committee>[] {
  return rowsOf(recordTables(source, 'committees')).map((row) => ({
    id: textOf(row, 'id') ?? '',
    topics: listOf(row, 'topics'),
    row,
  }));
}

/** The memberships of a monitor; without a begin they have always been, without an end they go on. */
export function readMemberships(source: RecordSource): readonly Read<Membership>[] {
  return rowsOf(recordTables(source, 'memberships')).map((row) => ({
    committee: textOf(row, 'committee') ?? '',
    organisation: textOf(row, 'organisation') ?? '',
    department: textOf(row, 'department'),
    from: boundsOf(textOf(row, 'from') ?? '')?.earliest ?? null,
    until: boundsOf(textOf(row, 'until') ?? '')?.latest ?? null,
    row,
  }));
}

interface ReadNetwork {
  readonly committees: readonly Read<Committee>[];
  readonly memberships: readonly Read<Membership>[];
  readonly departments: readonly string[];
}

function stateOn(day: string, { departments, ...read }: ReadNetwork, group: Group | undefined): NetworkState {
  const memberships = read.memberships.filter(({ row }) => isInGroup(row, group));
  const wanted = read.committees.filter(({ row }) => isInGroup(row, group));
  const committees = runningCommittees(wanted, memberships, day);
  const running = new Set(committees.map(({ id }) => id));
  const current = memberships.filter((membership) => isMemberOn(membership, day) && running.has(membership.committee));
  return {
    committees,
    departments,
    takingPart: new Set(current.map(({ department }) => department).filter((department) => department !== null)),
  };
}

/** The departments that the schema lists, whether they take part or not. */
function departmentsOf(source: RecordSource): readonly string[] {
  const fields = recordTables(source, 'memberships').flatMap(({ columns }) => columns.get('department')?.field ?? []);
  return [...new Set(fields.flatMap(labelledCategories).map(({ code }) => code))];
}

/** The begin of the first membership that has begun by then; null when none says when. */
function firstDay(memberships: readonly Membership[], edition: string): string | null {
  const begins = memberships.map(({ from }) => from).filter((from) => from !== null && from <= edition);
  return begins.sort()[0] ?? null;
}
