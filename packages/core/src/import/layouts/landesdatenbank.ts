import type { Table } from '../../csv/table.js';
import type { Layout } from '../reading.js';
import { isGenesisPreamble } from './genesis/preamble.js';
import { readClassic } from './genesis/read-classic.js';
import { textOf } from './official-footer.js';

const OFFICE = /IT\.NRW|Information und Technik|Landesdatenbank/i;

/** The CSV of Landesdatenbank Nordrhein-Westfalen: as of GENESIS, mostly with three header rows and a source of its own. */
export const landesdatenbank: Layout = {
  name: 'landesdatenbank',
  recognise: (table) => (isGenesisPreamble(table.preamble) && names(table, OFFICE) ? 'state-office' : null),
  read: (table) => readClassic(table, 'landesdatenbank'),
};

function names({ preamble, footer }: Table, office: RegExp): boolean {
  return [...preamble, ...footer].some((row) => office.test(textOf(row)));
}
