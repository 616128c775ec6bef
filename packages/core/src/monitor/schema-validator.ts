import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { shippedJson } from '../shipped/shipped-files.js';
import { schemaFormats } from './schema-formats.js';
import { SCHEMA_OPTIONS, type SchemaName } from './schema-options.js';

export type { ErrorObject, SchemaName };

const compiled = new Map<SchemaName, ValidateFunction>();

/** Compiles a schema when it is first asked for; bundles have them compiled, because a strict policy forbids it there. */
export function schemaValidator(name: SchemaName): ValidateFunction {
  const known = compiled.get(name);
  if (known) return known;
  const schema = shippedJson(`schemas/${name}.schema.json`) as object;
  const validate = new Ajv2020({ ...SCHEMA_OPTIONS, formats: schemaFormats }).compile(schema);
  compiled.set(name, validate);
  return validate;
}
