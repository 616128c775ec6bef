import { namesIn, primaryKeyOf, type ForeignKey, type TableSchema } from './schema.js';
import type { SchemaFault } from './schema-fault.js';

/** Keys of fields that the schema does not have, and foreign keys whose two sides do not fit. Other tables are not seen. */
export function keyFaults(schema: TableSchema): readonly SchemaFault[] {
  const { uniqueKeys = [], foreignKeys = [] } = schema;
  return [
    ...unknownNames(['primaryKey'], primaryKeyOf(schema), schema),
    ...uniqueKeys.flatMap((names, i) => unknownNames(['uniqueKeys', `#${i + 1}`], names, schema)),
    ...foreignKeys.flatMap((key, i) => foreignKeyFaults(['foreignKeys', `#${i + 1}`], key, schema)),
  ];
}

/** Whether a foreign key refers to its own table. */
export function isSelfReference({ reference }: ForeignKey): boolean {
  return reference.resource === undefined || reference.resource === '';
}

function foreignKeyFaults(place: readonly string[], key: ForeignKey, schema: TableSchema): readonly SchemaFault[] {
  const fields = namesIn(key.fields);
  const referred = namesIn(key.reference.fields);
  const target = [...place, 'reference', 'fields'];
  return [
    ...unknownNames([...place, 'fields'], fields, schema),
    ...(isSelfReference(key) ? unknownNames(target, referred, schema) : []),
    ...(fields.length === referred.length
      ? []
      : [{ place: target, found: referred.join(', '), expected: `as many as ${fields.join(', ')}` }]),
  ];
}

function unknownNames(
  place: readonly string[],
  names: readonly string[],
  { fields }: TableSchema,
): readonly SchemaFault[] {
  const known = fields.map((field) => field.name);
  return names.filter((name) => !known.includes(name)).map((found) => ({ place, found, expected: known.join(', ') }));
}
