import type { CountedPeople, Protection } from '../publication.js';
import { countedText } from '../series/counted-people.js';
import type { Series, SeriesObservation, SeriesTable } from '../series/series.js';
import { categoriesWithin } from './categories-within.js';
import type { Pattern } from './decide-pattern.js';
import type { Rules } from './policy/rules.js';
import { roundSeries } from './rounding/round-series.js';
import type { SafeObservation, SafeSeries, SafeTable } from './safe-series.js';
import { shownTables } from './shown-tables.js';
import { cellId, tableId } from './system/cell-id.js';

/** What is published beside the numbers of a protected series. */
export interface Protected {
  readonly rules: Rules;
  readonly profile: Protection['profile'];
  /** Why rules were weaker than the profile's. */
  readonly reasons: readonly string[];
  readonly time: CountedPeople['time'];
  /** Publishes this breakdown alone, and no total. */
  readonly only?: string;
  /** So many periods stand together. */
  readonly pooled?: number;
}

/**
 * The gate: rounds where the rules ask for it, and takes the numbers of hidden observations away. What it returns is all
 * that anything behind it can see.
 * Replaceable only in tests, which plant numbers behind a decided pattern.
 */
export function applyPattern(series: Series, pattern: Pattern, { rules, ...published }: Protected): SafeSeries {
  const shown = rules.rounding === null ? series : roundSeries(series, rules.rounding);
  const tables = shown.tables.map((table) => withoutSmallNonresponse(safeTable(shown, table, pattern), rules));
  const { indicator, periods, answers } = series;
  const { profile, reasons, time, only, pooled } = published;
  const counts = countsOf(series, time);
  return {
    indicator,
    periods,
    tables: shownTables(tables, only),
    reasons,
    protection: { profile, ...(pooled === undefined ? {} : { pooled }) },
    ...(counts ? { counts } : {}),
    ...(answers ? { answers } : {}),
  } as unknown as SafeSeries;
}

/** Lets figures pass that somebody else has published already (`reasons` say who), or that are about things. */
export function passPublished(series: Series, reasons: readonly string[]): SafeSeries {
  const tables = series.tables.map((table) => safeTable(series, table, new Map()));
  const { indicator, periods, answers } = series;
  return { indicator, periods, tables, reasons, ...(answers ? { answers } : {}) } as unknown as SafeSeries;
}

function safeTable(series: Series, table: SeriesTable, pattern: Pattern): SafeTable {
  const observations = table.observations.map((observation): SafeObservation => {
    const { period, category } = observation;
    // A cell without numbers keeps its reason: hidden, it only has others hidden that would give its counts away.
    const hidden = observation.kind === 'numbers' && pattern.has(cellId(tableId(series, table), period, category));
    return hidden ? { period, category, kind: 'confidential' } : withoutParts(observation);
  });
  const { breakdown, categories, rounding } = table;
  const protection = rounding ? { protection: { rounding } } : {};
  return { breakdown, categories, ...categoriesWithin(series, table), observations, ...protection };
}

function withoutParts(observation: SeriesObservation): SafeObservation {
  const { period, category } = observation;
  if (observation.kind === 'missing') return { period, category, kind: 'missing', reason: observation.reason };
  const { measures, averageDecimals } = observation;
  return { period, category, kind: 'numbers', measures, ...(averageDecimals === undefined ? {} : { averageDecimals }) };
}

/** Who is counted, in words that are equal where two indicators count the same people. */
function countsOf({ people = [] }: Series, time: CountedPeople['time']): CountedPeople | undefined {
  const [group, ...others] = people;
  if (group === undefined || others.length > 0) return undefined;
  const [count] = group.parts;
  const share = group.parts.length === 2 && count ? { count: countedText(count) } : {};
  return { ...share, ...(group.whole ? { base: countedText(group.whole) } : {}), time };
}

/**
 * How many gave no answer is itself a count of people: kept in the total only, and only where no such count is small.
 * The number of responses goes with it, because the difference to the base would say the same.
 */
function withoutSmallNonresponse(table: SafeTable, { threshold }: Rules): SafeTable {
  const values = table.observations.flatMap((observation) =>
    observation.kind === 'numbers' ? observation.measures : [],
  );
  const small = values.some(({ nonresponse = 0 }) => nonresponse > 0 && nonresponse < threshold);
  if (table.breakdown === null && !small) return table;
  const observations = table.observations.map((observation) =>
    observation.kind === 'numbers'
      ? { ...observation, measures: observation.measures.map(({ responses, nonresponse, ...rest }) => rest) }
      : observation,
  );
  return { ...table, observations };
}
