import type { Mapping } from '@teilhabe/core/workshop';
import { mappingIn } from './mapping-in.js';

/** The files that were dropped together: tables, and what may lie beside them. */
export interface Dropped {
  readonly tables: readonly File[];
  readonly mapping: Mapping | null;
  readonly ledger: Uint8Array | null;
  /** The names of JSON files that are neither. */
  readonly foreign: readonly string[];
}

/** Tells tables from a mapping and a ledger by their names. */
export async function dropped(files: readonly File[]): Promise<Dropped> {
  const isJson = ({ name }: File) => /\.json$/i.test(name);
  const isLedger = ({ name }: File) => /^ledger\b.*\.json$/i.test(name);
  const others = files.filter((file) => isJson(file) && !isLedger(file));
  const mappings = await Promise.all(others.map(async (file) => [file.name, mappingIn(await file.text())] as const));
  const ledger = files.find(isLedger);
  return {
    tables: files.filter((file) => !isJson(file)),
    mapping: mappings.map(([, mapping]) => mapping).find((mapping) => mapping !== null) ?? null,
    ledger: ledger === undefined ? null : new Uint8Array(await ledger.arrayBuffer()),
    foreign: mappings.filter(([, mapping]) => mapping === null).map(([name]) => name),
  };
}
