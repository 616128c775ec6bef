import type { Mapping, OfferedTable, ReadingChoices } from '@teilhabe/core/workshop';
import type { ReadAnswer } from '../protocol.js';
import { mappingIn } from './mapping-in.js';

/** The files that were dropped together: one table, and what may lie beside it. */
export interface Besides {
  readonly table: File | null;
  readonly mapping: Mapping | null;
  readonly ledger: Uint8Array | null;
  /** The names of JSON files that are neither. */
  readonly foreign: readonly string[];
}

/** Tells the table from a mapping and a ledger by their names; of several tables the last counts. */
export async function besides(files: readonly File[]): Promise<Besides> {
  const isJson = ({ name }: File) => /\.json$/i.test(name);
  const isLedger = ({ name }: File) => /^ledger\b.*\.json$/i.test(name);
  const others = files.filter((file) => isJson(file) && !isLedger(file));
  const mappings = await Promise.all(others.map(async (file) => [file.name, mappingIn(await file.text())] as const));
  const ledger = files.find(isLedger);
  return {
    table: files.filter((file) => !isJson(file)).at(-1) ?? null,
    mapping: mappings.map(([, mapping]) => mapping).find((mapping) => mapping !== null) ?? null,
    ledger: ledger === undefined ? null : new Uint8Array(await ledger.arrayBuffer()),
    foreign: mappings.filter(([, mapping]) => mapping === null).map(([name]) => name),
  };
}

/** The day of today, where the clerk is. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The choices to begin with: those kept from last time where their columns are there, else what fits best. */
export function firstMapping(
  { tables, columns }: ReadAnswer,
  { kept, choices, before }: { kept: Mapping | null; choices: ReadingChoices; before: Mapping | null },
): Mapping | null {
  const headings = new Set(columns.map(({ heading }) => heading));
  const known = kept === null ? undefined : tables.find(({ name }) => name === kept.table);
  if (kept !== null && known !== undefined) {
    const there = Object.entries(kept.columns).filter(([, heading]) => headings.has(heading));
    return { ...kept, columns: { ...columnsOf(known), ...Object.fromEntries(there) }, reading: choices };
  }
  const [first] = tables;
  if (first === undefined) return null;
  const { title = '', publisher = '', policy = { profile: 'staffPublic' } as const } = before ?? {};
  return { version: 1, ...tableChoices(first), reading: choices, policy, title, publisher };
}

/** What follows from choosing a table: the columns whose headings name its fields, and all of its indicators. */
export function tableChoices(table: OfferedTable): Pick<Mapping, 'table' | 'columns' | 'indicators'> {
  return { table: table.name, columns: columnsOf(table), indicators: table.indicators.map(({ code }) => code) };
}

function columnsOf({ fields }: OfferedTable): Mapping['columns'] {
  return Object.fromEntries(fields.flatMap(({ name, heading }) => (heading === '' ? [] : [[name, heading]])));
}
