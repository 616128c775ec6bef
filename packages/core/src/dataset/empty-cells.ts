import type { MissingValue, TableSchema } from './schema.js';

/**
 * A schema for rows in which a cell may have no value at all, as in databases, and which are checked as texts: there the empty
 * text stands for it. Where the schema names other texts only, it is missing all the same.
 */
export function withEmptyCells(schema: TableSchema): TableSchema {
  const { missingValues, fields } = schema;
  return {
    ...schema,
    ...(missingValues === undefined ? {} : { missingValues: withEmpty(missingValues) }),
    fields: fields.map((field) =>
      field.missingValues === undefined ? field : { ...field, missingValues: withEmpty(field.missingValues) },
    ),
  };
}

function withEmpty(list: readonly MissingValue[]): readonly MissingValue[] {
  const isEmpty = (entry: MissingValue) => (typeof entry === 'string' ? entry : entry.value) === '';
  return list.some(isEmpty) ? list : [...list, ''];
}
