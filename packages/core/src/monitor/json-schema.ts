import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import type { Problem } from '../problem.js';

/** Our JSON Schemas, by file name without `.schema.json`. */
export type SchemaName = 'publication' | 'indicators' | 'policy' | 'datapackage';

const compiled = new Map<SchemaName, ValidateFunction>();

/** What in a JSON value is not as its schema says, one problem a place; empty when it is valid. */
export function schemaProblems(value: unknown, schema: SchemaName, file: string): readonly Problem[] {
  const validate = validator(schema);
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if' && keyword !== 'anyOf');
  return errors.map((error) => schemaProblem(error, value, file));
}

function validator(name: SchemaName): ValidateFunction {
  const known = compiled.get(name);
  if (known) return known;
  const path = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
  const schema = JSON.parse(readFileSync(path, 'utf8')) as object;
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  compiled.set(name, validate);
  return validate;
}

function schemaProblem(error: ErrorObject, root: unknown, file: string): Problem {
  const place = placeOf(error.instancePath, root);
  return { code: 'schema-error', severity: 'error', file, field: place, ...foundAndExpected(error, root) };
}

function foundAndExpected(error: ErrorObject, root: unknown): Pick<Problem, 'found' | 'expected'> {
  const params = error.params as Readonly<Record<string, unknown>>;
  const found = shown(valueAt(error.instancePath, root));
  switch (error.keyword) {
    case 'required':
      return { expected: String(params['missingProperty']) };
    case 'additionalProperties':
      return { found: String(params['additionalProperty']), expected: 'no such property' };
    case 'enum':
      return { found, expected: (params['allowedValues'] as unknown[]).map(String).join(', ') };
    case 'const':
      return { found, expected: String(params['allowedValue']) };
    case 'pattern':
      return { found, expected: String(params['pattern']) };
    default:
      return { found, expected: error.message ?? error.keyword };
  }
}

/** A place in words: `indicators › hr1 › measure`, with an entry's id or name instead of its position. */
function placeOf(pointer: string, root: unknown): string {
  const keys = keysOf(pointer);
  const names = keys.map(
    (key, i) =>
      entryName(
        valueAt(
          `/${keys
            .slice(0, i + 1)
            .map(escapeKey)
            .join('/')}`,
          root,
        ),
      ) ?? key,
  );
  return names.join(' › ');
}

function entryName(value: unknown): string | undefined {
  const { id, name } = (value ?? {}) as { id?: unknown; name?: unknown };
  return typeof id === 'string' ? id : typeof name === 'string' ? name : undefined;
}

function valueAt(pointer: string, root: unknown): unknown {
  return keysOf(pointer).reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);
}

function keysOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text === undefined ? '' : text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
