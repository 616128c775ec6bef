import { STAFF_FIELDS } from './staff-file.mjs';

/** The staff survey's columns as a clerk would describe them. */
export const schema = { fields: STAFF_FIELDS };

const yes = [{ field: 'Migrationshintergrund', in: ['ja'] }];

/** The share with migration background by year, department and pay group, as counts and sums. */
export const plan = {
  resource: 'staff',
  aggregates: [
    { as: 'responses', op: 'count', where: [] },
    { as: 'base', op: 'count', where: [{ field: 'Migrationshintergrund', present: true }] },
    { as: 'count', op: 'count', where: yes },
    { as: 'weight', op: 'sum', field: 'Gewicht', where: [] },
    { as: 'weighted', op: 'sum', field: 'Gewicht', where: yes },
    { as: 'hours', op: 'sum', field: 'Fortbildungsstunden', where: [] },
  ],
  groupings: [
    {
      by: ['Jahr', 'Amt', 'Entgeltgruppe'],
      aggregates: ['responses', 'base', 'count', 'weight', 'weighted', 'hours'],
    },
  ],
};
