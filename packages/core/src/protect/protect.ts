import type { Series, SeriesObservation, SeriesTable } from '../series/series.js';
import { audit, type Disclosure } from './audit.js';
import { cellId, cellSystem, type CellSystem } from './cell-system.js';
import { hideComplements, hideNext } from './complement.js';
import type { Rules } from './policy/rules.js';
import { isPrimary } from './primary.js';
import type { SafeObservation, SafeSeries, SafeTable } from './safe-series.js';

/** Which cells are hidden, by period and cell. */
export type Pattern = ReadonlyMap<string, ReadonlySet<string>>;

/** No pattern of hidden cells keeps the hidden numbers of an indicator secret; it must not be published. */
export class ProtectionError extends Error {
  override readonly name = 'ProtectionError';

  constructor(
    readonly indicator: string,
    readonly period: string,
  ) {
    super(`${indicator}, ${period}: hidden numbers could be computed from the published ones`);
  }
}

/**
 * The gate: hides what would disclose something about few people, then what would let it be recomputed, and has an
 * independent solver try. Throws `ProtectionError` rather than let a number through that the solver finds.
 */
export function protect(series: Series, rules: Rules, reasons: readonly string[] = []): SafeSeries {
  return applyPattern(series, decidePattern(series, rules), rules, reasons);
}

/** Lets figures pass that somebody else has published already (`reasons` say who), or that are about things. */
export function passPublished(series: Series, reasons: readonly string[]): SafeSeries {
  return safe(
    series,
    series.tables.map((table) => safeTable(table, new Map())),
    reasons,
  );
}

/** Decides which cells to hide, period by period. */
export function decidePattern(series: Series, rules: Rules): Pattern {
  return new Map(
    series.periods.map(({ edtf }) => [edtf, hiddenCells(cellSystem(series, edtf), rules, series.indicator.id)]),
  );
}

function hiddenCells(system: CellSystem, rules: Rules, indicator: string): ReadonlySet<string> {
  const primary = [...system.cells.values()].filter((cell) => isPrimary(cell, rules));
  const hidden = new Set(primary.map((cell) => cell.id));
  hideComplements(system, hidden, rules);
  let disclosures: readonly Disclosure[];
  while ((disclosures = audit(system, hidden, rules)).length > 0) {
    if (!hideMore(disclosures, system, hidden)) throw new ProtectionError(indicator, system.period);
    hideComplements(system, hidden, rules);
  }
  return hidden;
}

/** For the first cell given away, hides one more cell of a relation it stands in. False when all are hidden already. */
function hideMore(disclosures: readonly Disclosure[], system: CellSystem, hidden: Set<string>): boolean {
  return disclosures.some(({ id }) =>
    system.relations
      .filter((relation) => relation.total === id || relation.members.includes(id))
      .some((relation) => hideNext(relation, system, hidden) !== undefined),
  );
}

/** Takes the hidden observations' numbers away. Exported for tests that plant numbers behind a decided pattern. */
export function applyPattern(
  series: Series,
  pattern: Pattern,
  rules: Rules,
  reasons: readonly string[] = [],
): SafeSeries {
  const tables = series.tables.map((table, t) => withoutSmallNonresponse(safeTable(table, pattern, t), rules));
  return safe(series, tables, reasons);
}

function safe(
  { indicator, periods, answers }: Series,
  tables: readonly SafeTable[],
  reasons: readonly string[],
): SafeSeries {
  return { indicator, periods, tables, reasons, ...(answers ? { answers } : {}) } as unknown as SafeSeries;
}

function safeTable(table: SeriesTable, pattern: Pattern, t = 0): SafeTable {
  const observations = table.observations.map((observation): SafeObservation => {
    const { period, category } = observation;
    // A cell without numbers keeps its reason: hidden, it only has others hidden that would give its counts away.
    const hidden = observation.kind === 'numbers' && pattern.get(period)?.has(cellId(t, category));
    if (hidden) return { period, category, kind: 'confidential' };
    return withoutParts(observation);
  });
  return { breakdown: table.breakdown, categories: table.categories, observations };
}

function withoutParts(observation: SeriesObservation): SafeObservation {
  const { period, category } = observation;
  if (observation.kind === 'missing') return { period, category, kind: 'missing', reason: observation.reason };
  return { period, category, kind: 'numbers', measures: observation.measures };
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
