import type { Layout } from '../reading.js';
import { isGenesisPreamble } from './genesis/preamble.js';
import { readClassic } from './genesis/read-classic.js';

/** The CSV of GENESIS ("$F"): a preamble, one to three header rows, keys without headings, a rule, footnotes. */
export const genesisClassic: Layout = {
  name: 'genesis-classic',
  recognise: ({ preamble }) => (isGenesisPreamble(preamble) ? 'genesis-title' : null),
  read: (table) => readClassic(table, 'genesis-classic'),
};
