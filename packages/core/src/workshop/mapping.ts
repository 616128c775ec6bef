import type { PolicyFile } from '../protect/policy/policy-file.js';
import type { ReadingChoices } from './read-file.js';

/**
 * What a clerk decided about one or more files, for this time and the next: which table of the catalogue each is, which
 * column is which field, and what becomes of them. Holds headings and codes, never a cell.
 */
export interface Mapping {
  readonly version: 1;
  /** One for each file, every table once. */
  readonly tables: readonly TableMapping[];
  /** Codes of the catalogue, e.g. `OE2b`. */
  readonly indicators: readonly string[];
  readonly policy: PolicyFile;
  /** What the publication is called, and who publishes it. */
  readonly title: string;
  readonly publisher: string;
}

/** What one file is. */
export interface TableMapping {
  /** The name of the catalogue's table. */
  readonly table: string;
  /** Field of the table → heading of the file. */
  readonly columns: Readonly<Record<string, string>>;
  readonly reading: ReadingChoices;
}

/** The mapping as a file, the same for the same choices. */
export function mappingText(mapping: Mapping): string {
  return `${JSON.stringify(mapping, null, 2)}\n`;
}
