import { DEPARTMENTS, PAY_GROUPS } from './administration.mjs';
import { csv } from './csv.mjs';

const HEADER = ['Jahr', 'Dezernat', 'Amt', 'Entgeltgruppe', 'Geschlecht', 'Anzahl'];

/** The personnel office's counts: one row for each year, department, pay group and gender that has people. */
export function headcount(staff) {
  const rows = [...staff].flatMap(([year, people]) =>
    DEPARTMENTS.flatMap((office) => officeRows(year, office, people)),
  );
  return csv(HEADER, rows, '\r\n');
}

function officeRows(year, office, people) {
  const members = people.filter((person) => person.department === office);
  return PAY_GROUPS.flatMap((payGroup) =>
    ['weiblich', 'männlich']
      .map((gender) => [payGroup, gender, members.filter((p) => p.payGroup === payGroup && p.gender === gender).length])
      .filter(([, , count]) => count > 0)
      .map((cells) => [year, office.division, office.name, ...cells]),
  );
}
