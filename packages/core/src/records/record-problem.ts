import { MASK, shortened, type Problem } from '../problem.js';
import { headerOf, type RecordField } from './record-kind.js';
import type { RecordRow } from './record-rows.js';

/** A problem with a field of a row. What stands in a field about a person is masked. */
export function recordProblem(
  row: RecordRow,
  field: RecordField,
  {
    found,
    severity = 'error',
    ...rest
  }: Pick<Problem, 'code' | 'found' | 'expected'> & Partial<Pick<Problem, 'severity'>>,
): Problem {
  return {
    ...rest,
    severity,
    file: row.file,
    ...row.place,
    field: headingOf(row, field),
    ...(found === undefined ? {} : { found: isMasked(row, field) && found !== '' ? MASK : shortened(found) }),
  };
}

/** The column as the file calls it; of a text in several languages the first one that it has. */
function headingOf({ headings, schema }: RecordRow, field: RecordField): string {
  const column = [...schema.keys()].find((name) => isColumnOf(name, field));
  return (column && headings.get(column)) ?? column ?? headerOf(field);
}

function isMasked({ schema }: RecordRow, field: RecordField): boolean {
  const described = [...schema].some(
    ([name, column]) => isColumnOf(name, field) && column['teilhabe:personal'] === true,
  );
  return field.personal === true || described;
}

function isColumnOf(column: string, { name, type }: RecordField): boolean {
  return column === name || (type === 'texts' && column.startsWith(`${name}_`));
}
