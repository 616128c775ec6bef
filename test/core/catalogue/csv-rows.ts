import { readFileSync } from 'node:fs';

/** A row of a CSV by its German headings. */
export type CsvRow = Readonly<Record<string, string>>;

const FOLDER = new URL('../../../data/musterstadt/', import.meta.url);

/** The rows of a table of Musterstadt, read without any of the package's code; its cells need no quotes. */
export function csvRows(table: string): readonly CsvRow[] {
  const text = readFileSync(new URL(`${table}.csv`, FOLDER), 'utf8');
  if (text.includes('"')) throw new Error(`quoted cells in ${table}.csv; csvRows() splits at every semicolon`);
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const names = head.split(';');
  return lines.map((line) => Object.fromEntries(line.split(';').map((cell, i) => [names[i] ?? '', cell])));
}
