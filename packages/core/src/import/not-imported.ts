import type { Table } from '../csv/table.js';
import type { Problem } from '../problem.js';
import type { Imported, LayoutName } from './imported.js';

/** What a file gives that cannot be read: no columns, and the problems that say why. */
export function notImported(layout: LayoutName, problems: readonly Problem[]): Imported {
  return {
    layout,
    table: { ...NO_TABLE, problems },
    schema: { fields: [] },
    dimensions: [],
    metadata: { footnotes: [], notes: [] },
    decisions: [],
    problems,
  };
}

const NO_TABLE: Table = {
  columns: [],
  length: 0,
  headerRow: 1,
  rows: new Uint32Array(0),
  lines: new Uint32Array(0),
  dialect: { delimiter: ',' },
  headers: [],
  preamble: [],
  footer: [],
  problems: [],
};
