import type { Dataset } from '@teilhabe/core/publication';
import { openCube, type Cube } from '../data/cube.js';
import type { PeriodPoint } from '../data/periods.js';
import type { Language } from '../words/language.js';
import { referenceOf, townBand, type TownBand } from './band.js';
import { differences, type Difference } from './differences.js';
import { mergeTowns } from './merge-towns.js';
import type { Group, Town } from './town.js';

/** Towns side by side. */
export interface Comparison {
  readonly own: Town;
  /** The comparable towns with the chosen one, in the order of their names; never in that of their values. */
  readonly towns: readonly Town[];
  /** The periods that the chosen town shares with another one, oldest first; all of its own where it shares none. */
  readonly periods: readonly PeriodPoint[];
  /** The period that is shown; undefined where there is none. */
  readonly period: PeriodPoint | undefined;
  /** Where the others lie in it; null for fewer than two, and for counts, which follow the size of a town. */
  readonly band: TownBand | null;
  /** Their numbers as one dataset, by period and town. */
  readonly dataset: Dataset;
  /** In what the others differ from the chosen one, in the order of their names; towns without a difference are left out. */
  readonly differing: readonly { readonly town: Town; readonly differences: readonly Difference[] }[];
}

/** What is compared. */
export interface CompareOptions {
  /** The key of the chosen town; the first by default. */
  readonly own?: string;
  /** The period to show, by code; the newest shared one by default. */
  readonly period?: string;
  /** One category of a breakdown; the total by default. */
  readonly group?: Group | null;
}

const COUNTS: readonly unknown[] = ['count', 'sum'];

/** Whether a town's numbers grow with the town: they say nothing beside those of another one. */
export function growsWithTown({ dataset }: Town): boolean {
  return COUNTS.includes(dataset.extension.teilhabe?.measureType);
}

/** Puts towns side by side that can be compared with the chosen one. Throws a RangeError without a town. */
export function compareTowns(
  all: readonly Town[],
  language: Language,
  { own: key, period: code, group = null }: CompareOptions = {},
): Comparison {
  const own = all.find((town) => town.key === key) ?? all[0];
  if (own === undefined) throw new RangeError('compareTowns: expected at least one town');
  const inOrder = byName(all, language);
  const compared = inOrder
    .filter((town) => town !== own)
    .map((town) => ({ town, differences: differences(own.dataset, town.dataset, language, group) }));
  const others = compared
    .filter(({ differences: found }) => found.every(({ apart }) => !apart))
    .map(({ town }) => town);
  const periods = sharedPeriods(own, others, language);
  const period = periods.find((point) => point.code === code) ?? periods.at(-1);
  const band = period === undefined || growsWithTown(own) ? null : townBand(others, period, group, language);
  const towns = inOrder.filter((town) => town === own || others.includes(town));
  return {
    own,
    towns,
    periods,
    period,
    band,
    dataset: mergeTowns({ own, towns, periods, group, band: band && referenceOf(band, language) }, language),
    differing: compared.filter(({ differences: found }) => found.length > 0),
  };
}

function byName(towns: readonly Town[], { tag }: Language): readonly Town[] {
  const { compare } = new Intl.Collator(tag);
  return [...towns].sort((a, b) => compare(a.name, b.name) || compare(a.key, b.key));
}

function sharedPeriods(own: Town, others: readonly Town[], language: Language): Cube['periods'] {
  const { periods } = openCube(own.dataset, language);
  const codes = new Set(others.flatMap(({ dataset }) => openCube(dataset, language).periods.map(({ code }) => code)));
  const shared = periods.filter(({ code }) => codes.has(code));
  return shared.length > 0 ? shared : periods;
}
