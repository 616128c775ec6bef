import type { Layout } from '../reading.js';
import { columnRoles } from './city/column-roles.js';
import { readCity } from './city/read-city.js';

/** A table of a city with several columns of numbers side by side. */
export const wide: Layout = {
  name: 'wide',
  recognise: (table) => (columnRoles(table).numbers.length > 1 ? 'several-number-columns' : null),
  read: readCity,
};
