import { catalogue } from '../catalogue/catalogue.js';
import type { Indicator } from '../indicator/definition.js';
import { referredBy } from '../indicator/resources-of.js';
import { chosenTables } from '../init/choices.js';
import { fieldsNamed } from '../monitor/named-fields.js';
import { OWN_TABLE } from './areas-table.js';

/** A column of a table, as the catalogue names both. */
export interface NamedColumn {
  readonly table: string;
  readonly field: string;
}

/** One of the catalogue's indicators, and what it takes to compute it. */
export interface OfferedIndicator {
  readonly code: string;
  readonly title: string;
  /** Every table that it reads, also through other indicators. */
  readonly tables: readonly string[];
  /** What it cannot do without. */
  readonly columns: readonly NamedColumn[];
  /** By what it can be broken down where the columns are there. */
  readonly breakdowns: readonly OfferedBreakdown[];
}

export interface OfferedBreakdown {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly NamedColumn[];
}

/** All indicators of the catalogue, in its order. */
export function offeredIndicators(language: 'de' | 'en'): readonly OfferedIndicator[] {
  return catalogue().indicators.map((indicator) => ({
    code: indicator.code ?? indicator.id,
    title: worded(indicator.title, language),
    tables: tablesRead(indicator),
    columns: columnsNeeded(indicator),
    breakdowns: (indicator.breakdowns ?? []).map(({ id, title }) => ({
      id,
      title: worded(title, language),
      columns: breakdownColumns(indicator, id),
    })),
  }));
}

/** The tables of records that are referred to count as read: their rows would point to nothing. */
function tablesRead({ id }: Indicator): readonly string[] {
  return chosenTables({ indicators: [id], instruments: [] })
    .map(({ name }) => name)
    .filter((name) => name !== OWN_TABLE);
}

/** The columns that the measure and the period name, also those of indicators that it is computed from. */
function columnsNeeded(indicator: Indicator): readonly NamedColumn[] {
  const all = [indicator, ...referredBy(indicator, catalogue().indicators)];
  const named = all.flatMap((own) => fieldsNamed(own).filter(({ path }) => path[0] !== 'breakdowns'));
  return distinct(named.map(({ resource: table, field }) => ({ table, field })));
}

/** The columns of one breakdown: the same field in every table that is counted. */
export function breakdownColumns(indicator: Indicator, breakdown: string): readonly NamedColumn[] {
  const all = [indicator, ...referredBy(indicator, catalogue().indicators)];
  const named = all.flatMap((own) =>
    fieldsNamed(own).filter(({ path: [part, id] }) => part === 'breakdowns' && id === breakdown),
  );
  return distinct(named.map(({ resource: table, field }) => ({ table, field })));
}

/** Each once. A period that is no column of a table follows from others: records are valid from a day to another. */
function distinct(columns: readonly NamedColumn[]): readonly NamedColumn[] {
  const { tables } = catalogue();
  const isField = ({ table, field }: NamedColumn) =>
    tables.get(table)?.schema.fields.some(({ name }) => name === field);
  return [...new Map(columns.filter(isField).map((column) => [`${column.table} ${column.field}`, column])).values()];
}

function worded(texts: Readonly<Record<string, string>>, language: string): string {
  return texts[language] ?? texts['de'] ?? '';
}
