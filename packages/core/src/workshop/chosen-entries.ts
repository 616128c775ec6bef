import { catalogue } from '../catalogue/catalogue.js';
import type { IndicatorEntry } from '../catalogue/adapted.js';
import type { Indicator } from '../indicator/definition.js';
import { referredBy } from '../indicator/resources-of.js';
import type { Mapping } from './mapping.js';
import { breakdownColumns } from './offered-indicators.js';

/**
 * The entries of `indicators.json` for the chosen codes, and for those that they are computed from: without the breakdowns
 * for which a file lacks the column. A code that the catalogue does not have stays, so that the check names it.
 */
export function chosenEntries({ indicators: codes, tables }: Mapping): readonly IndicatorEntry[] {
  const { indicators } = catalogue();
  const unknown = codes.filter((code) => indicators.every((indicator) => indicator.code !== code));
  const chosen = indicators.filter(({ code = '' }) => codes.includes(code));
  const all = new Set(chosen.flatMap((indicator) => [indicator, ...referredBy(indicator, indicators)]));
  const isThere = (table: string, field: string) =>
    tables.some((mapped) => mapped.table === table && (mapped.columns[field] ?? '') !== '');
  return [
    ...indicators.filter((indicator) => all.has(indicator)).map((indicator) => entryOf(indicator, isThere)),
    ...unknown.map((code) => ({ catalogue: code })),
  ];
}

function entryOf(indicator: Indicator, isThere: (table: string, field: string) => boolean): IndicatorEntry {
  const { code = '', breakdowns = [] } = indicator;
  const kept = breakdowns.filter(({ id }) =>
    breakdownColumns(indicator, id).every(({ table, field }) => isThere(table, field)),
  );
  if (kept.length === breakdowns.length) return { catalogue: code };
  // In a merge patch null takes a property away.
  return { catalogue: code, breakdowns: kept.length === 0 ? null : kept.map((one) => withinKept(one, kept)) };
}

type Breakdown = NonNullable<Indicator['breakdowns']>[number];

function withinKept({ within, ...breakdown }: Breakdown, kept: readonly Breakdown[]): Breakdown {
  const isKept = within !== undefined && kept.some(({ id }) => id === within);
  return isKept ? { ...breakdown, within } : breakdown;
}
