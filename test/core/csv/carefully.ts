import type { CsvOptions } from '../../../packages/core/src/csv/csv-options.js';
import { RowReader } from '../../../packages/core/src/csv/row-reader.js';
import { TableBuilder } from '../../../packages/core/src/csv/table-builder.js';
import { TableReader } from '../../../packages/core/src/csv/table-reader.js';
import type { Table } from '../../../packages/core/src/csv/table.js';
import { ProblemList } from '../../../packages/core/src/problems/problem-list.js';

/** The table that PapaParse alone gives: every row comes through it, none straight from the bytes. */
export function carefully(bytes: Uint8Array, options: CsvOptions = {}): Table {
  const problems = new ProblemList();
  const builder = new TableBuilder('x.csv', options, problems);
  const reader = new RowReader('x.csv', options, {
    problems,
    sink: (row, state) => {
      builder.encoding = reader.encoding;
      return builder.add(row, state);
    },
  });
  reader.push(bytes);
  const { dialect } = reader.end();
  return builder.toTable({ dialect, encoding: reader.encoding }, !reader.stopped);
}

/** The table as `readTable` gives it, from chunks that end at some places; how many rows came straight from the bytes. */
export function quickly(bytes: Uint8Array, cuts: readonly number[], options: CsvOptions = {}) {
  const reader = new TableReader('x.csv', options);
  const places = [0, ...[...cuts].sort((a, b) => a - b), bytes.length];
  places.slice(1).every((to, i) => reader.push(bytes.subarray(places[i], to)));
  const table = reader.end();
  return { table, simple: reader.simpleRows };
}

/**
 * Rows enough for the dialect and the structure to be known, so that what follows may be read quickly: as many cells
 * each as asked for, under a header.
 */
export function known(columns: number): string {
  const header = Array.from({ length: columns }, (_, column) => `spalte ${column}`).join(';');
  const cells = Array.from({ length: columns }, (_, column) => `${'x'.repeat(1400 / columns)}${column}`).join(';');
  return `${header}\n${`${cells}\n`.repeat(300)}`;
}
