import { catalogue } from '../catalogue/catalogue.js';
import type { Indicator } from '../indicator/definition.js';
import { referredBy, resourcesOf } from '../indicator/resources-of.js';
import { RECORDS_READ } from '../monitor/indicator-resources.js';
import type { ResourceDescriptor } from '../monitor/data-package.js';
import { RECORD_KINDS } from '../records/record-kinds.js';
import type { GuideLanguage } from './guide-words.js';
import { INSTRUMENTS } from './instruments.js';

/** What a city wants its monitor to show. */
export interface Choices {
  /** Who publishes: `Stadt Musterstadt`. */
  readonly publisher: string;
  /** Ids of the catalogue's indicators: `hr1`. Those that they refer to come with them. */
  readonly indicators: readonly string[];
  /** Names of instruments: `swot`. */
  readonly instruments: readonly string[];
  /** The day of the first edition, `2026-11-27`. */
  readonly created: string;
  /** Of the README and of the guides to the columns; default German. The tables are German in both. */
  readonly language?: GuideLanguage;
}

/**
 * The chosen indicators and those that they are computed from, in the order of the catalogue.
 * Throws for an id that the catalogue does not have: the command asks again before it comes here.
 */
export function chosenIndicators({ indicators: ids }: Pick<Choices, 'indicators'>): readonly Indicator[] {
  const { indicators } = catalogue();
  const unknown = ids.find((id) => indicators.every((indicator) => indicator.id !== id));
  if (unknown !== undefined)
    throw new Error(`unknown indicator: "${unknown}"; expected an id of the catalogue, e.g. hr1`);
  const chosen = indicators.filter(({ id }) => ids.includes(id));
  const all = new Set(chosen.flatMap((indicator) => [indicator, ...referredBy(indicator, indicators)]));
  return indicators.filter((indicator) => all.has(indicator));
}

/**
 * The tables that a monitor of these choices has: the fields of action first, then those of the instruments, then what the
 * indicators count. Throws for an instrument that there is not.
 */
export function chosenTables(choices: Pick<Choices, 'indicators' | 'instruments'>): readonly ResourceDescriptor[] {
  const { tables } = catalogue();
  const ofInstruments = choices.instruments.flatMap((name) => {
    const instrument = INSTRUMENTS.find((candidate) => candidate.name === name);
    if (instrument === undefined)
      throw new Error(`unknown instrument: "${name}"; expected ${INSTRUMENTS.map((known) => known.name).join(', ')}`);
    return instrument.tables;
  });
  const ofIndicators = chosenIndicators(choices).flatMap(tablesOf);
  const needed = ['areas', ...ofInstruments, ...ofIndicators].flatMap(withReferred);
  return [...new Set(needed)].map((name) => {
    const table = tables.get(name);
    if (table === undefined) throw new Error(`the catalogue has no table "${name}"`);
    return table;
  });
}

/** A table of records after those that each of its rows must refer to: goals after their projects. */
function withReferred(name: string): readonly string[] {
  const kind = RECORD_KINDS.find((candidate) => candidate.name === name);
  const referred = (kind?.fields ?? []).flatMap(({ refersTo, required = false }) =>
    required && refersTo !== undefined && refersTo !== 'indicators' ? [refersTo] : [],
  );
  return [...referred, name];
}

/** The names of the tables that an indicator counts or reads as records. */
export function tablesOf(indicator: Indicator): readonly string[] {
  return [...resourcesOf(indicator, catalogue().indicators), ...(RECORDS_READ[indicator.measure.type] ?? [])];
}
