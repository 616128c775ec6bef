import type { Table, TextColumn } from '../csv/table.js';
import type { Problem } from '../problem.js';
import { headingFor, headingsOf, normalHeading, spellingsOf } from './headings.js';
import { headingList } from './hidden-headings.js';
import { fieldsMatchOf, primaryKeyOf, type Field, type TableSchema } from './schema.js';

/** Whose headings are compared, and where they stand. */
export interface LabelPlace {
  readonly table: Table;
  readonly schema: TableSchema;
  readonly at: Pick<Problem, 'file' | 'row'>;
  /** Whether the table may hold persons. */
  readonly confidential: boolean;
}

/**
 * Headings that come twice, and columns with cells but without a heading; `found` is the column's number, from 1. A
 * heading that no field has and that comes twice is as bad as a further column is.
 */
export function labelProblems(place: LabelPlace): readonly Problem[] {
  const described = new Set(place.schema.fields.flatMap(headingsOf));
  const seen = new Set<string>();
  return place.table.columns.flatMap(({ header, dictionary }, i): readonly Problem[] => {
    const heading = normalHeading(header);
    const found = String(i + 1);
    if (heading === '') {
      const empty = dictionary.every((cell) => cell.trim() === '');
      return empty ? [] : [{ code: 'blank-label', severity: 'warning', ...place.at, found }];
    }
    if (!seen.has(heading)) {
      seen.add(heading);
      return [];
    }
    const severity = described.has(heading) ? 'error' : extraSeverity(place);
    return [{ code: 'duplicate-label', severity, ...place.at, field: header, found }];
  });
}

/** Columns that stand where the schema has another field. */
export function incorrectLabels(
  pairs: readonly (readonly [field: Field, column: TextColumn])[],
  { at }: LabelPlace,
): readonly Problem[] {
  return pairs.map(([field, { header }]) => ({
    code: 'incorrect-label',
    severity: 'error',
    ...at,
    field: header,
    expected: spellingsOf(field).join(' | '),
  }));
}

/** Fields without a column, unless the file may lack it: a required field and a part of the primary key it never may. */
export function missingLabels(fields: readonly Field[], { table, schema, at }: LabelPlace): readonly Problem[] {
  const found = headingList(table, schema);
  return fields
    .filter((field) => !mayBeMissing(field, schema))
    .map((field) => ({
      code: 'missing-label',
      severity: 'error',
      ...at,
      field: headingFor(field),
      found,
      expected: spellingsOf(field).join(' | '),
    }));
}

/** Whether a file without this field's column can still be read. */
export function mayBeMissing(field: Field, schema: TableSchema): boolean {
  const match = fieldsMatchOf(schema);
  if (match !== 'superset' && match !== 'partial') return false;
  return field.constraints?.required !== true && !primaryKeyOf(schema).includes(field.name);
}

/**
 * Columns without a field; where fields have no column, `expected` names their headings, for one may only be called
 * otherwise, and must not be deleted. One without a heading or with one that stood before has a problem of its own.
 */
export function extraLabels(
  columns: readonly TextColumn[],
  missing: readonly Field[],
  place: LabelPlace,
): readonly Problem[] {
  const sought = missing
    .filter((field) => !mayBeMissing(field, place.schema))
    .map(headingFor)
    .join(', ');
  const headings = place.table.columns.map(({ header }) => normalHeading(header));
  const headless = place.table.dialect.header === false;
  return columns.flatMap((column): readonly Problem[] => {
    const i = place.table.columns.indexOf(column);
    const known = headings[i] === '' || headings.indexOf(headings[i]!) < i;
    if (known && !headless) return [];
    return [
      {
        code: 'extra-label',
        severity: extraSeverity(place),
        ...place.at,
        field: column.header || String(i + 1),
        ...(sought === '' ? {} : { expected: sought }),
      },
    ];
  });
}

/** What a further column is: nothing worse than a mention where the schema allows it, or where nothing speaks against it. */
function extraSeverity({ schema, confidential }: LabelPlace): Problem['severity'] {
  const match = fieldsMatchOf(schema);
  if (match === undefined) return confidential ? 'error' : 'warning';
  return match === 'subset' || match === 'partial' ? 'warning' : 'error';
}
