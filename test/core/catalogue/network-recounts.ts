import { csvRows } from './csv-rows.js';

/** A committee in a year: its organisations and topics. */
interface CommitteeThen {
  readonly organisations: readonly string[];
  readonly topics: readonly string[];
}

/** The network's indicators in a year, recounted by hand from the CSV. */
export const NETWORK_RECOUNTS: Readonly<Record<string, (year: number) => number>> = {
  nw1: (year) => mean(pairsIn(year).map(([a, b]) => (100 * shared(a, b)) / distinct([...a, ...b]).length)),
  nw2: (year) => mean(pairsIn(year).map(([a, b]) => (100 * shared(a, b)) / Math.min(a.length, b.length))),
  nw3: (year) => {
    const half = (a: readonly string[], b: readonly string[]) => shared(a, b) >= Math.min(a.length, b.length) / 2;
    return pairs(committeesIn(year)).filter(
      ([a, b]) => half(a.organisations, b.organisations) && half(a.topics, b.topics),
    ).length;
  },
  nw4: (year) => (100 * distinct(membersIn(year).flatMap(({ amt }) => (amt === '' ? [] : [amt]))).length) / DEPARTMENTS,
  nw5: (year) => membershipsIn(year) / everybodyIn(year).length,
  nw6a: (year) => (100 * membershipsIn(year)) / (everybodyIn(year).length * committeesIn(year).length),
  nw6b: (year) => {
    const parts = partsOf(committeesIn(year));
    return everybodyIn(year).filter((organisation) => partsOf(without(organisation, year)) > parts).length;
  },
};

/** Musterstadt's administration. */
const DEPARTMENTS = 12;

function membersIn(year: number) {
  return csvRows('memberships')
    .map(({ gremium = '', organisation = '', amt = '', von = '', bis = '' }) => ({
      gremium,
      organisation,
      amt,
      von,
      bis,
    }))
    .filter(({ von, bis }) => Number(von) <= year && (bis === '' || Number(bis) >= year));
}

function committeesIn(year: number): readonly CommitteeThen[] {
  const members = membersIn(year);
  return csvRows('committees')
    .map(({ id, themen = '' }) => ({
      organisations: distinct(members.filter(({ gremium }) => gremium === id).map(({ organisation }) => organisation)),
      topics: themen.split(','),
    }))
    .filter(({ organisations }) => organisations.length > 0);
}

function everybodyIn(year: number): readonly string[] {
  return distinct(committeesIn(year).flatMap(({ organisations }) => organisations));
}

function membershipsIn(year: number): number {
  return committeesIn(year).flatMap(({ organisations }) => organisations).length;
}

function without(organisation: string, year: number): readonly CommitteeThen[] {
  return committeesIn(year).map(({ organisations, topics }) => ({
    topics,
    organisations: organisations.filter((other) => other !== organisation),
  }));
}

/** Groups of committees that no organisation connects: merged until no two of them share one. */
function partsOf(committees: readonly CommitteeThen[]): number {
  let parts = committees.map(({ organisations }) => organisations);
  for (;;) {
    const found = pairs(parts).find(([a, b]) => shared(a, b) > 0);
    if (found === undefined) return parts.length;
    parts = [...parts.filter((part) => !found.includes(part)), distinct(found.flat())];
  }
}

function pairsIn(year: number) {
  return pairs(committeesIn(year).map(({ organisations }) => organisations));
}

function pairs<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}

function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((item) => b.includes(item)).length;
}

function distinct(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
