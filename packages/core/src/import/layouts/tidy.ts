import type { Layout } from '../reading.js';
import { columnRoles } from './city/column-roles.js';
import { readCity } from './city/read-city.js';

/** A table of a city with one column of numbers. */
export const tidy: Layout = {
  name: 'tidy',
  recognise: (table) => (columnRoles(table).numbers.length === 1 ? 'one-number-column' : null),
  read: readCity,
};
