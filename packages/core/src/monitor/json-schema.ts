import { shortened, type Problem } from '../problem.js';
import { schemaValidator, type ErrorObject, type SchemaName } from './schema-validator.js';

export type { SchemaName };

/** Keywords whose errors only repeat what the errors inside them say. */
const WRAPPERS = ['if', 'anyOf', 'propertyNames'];

/** What in a JSON value is not as its schema says, one problem a place; empty when it is valid. */
export function schemaProblems(value: unknown, schema: SchemaName, file: string): readonly Problem[] {
  const validate = schemaValidator(schema);
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).filter(({ keyword }) => !WRAPPERS.includes(keyword));
  return errors.map((error) => schemaProblem(error, value, file));
}

function schemaProblem(error: ErrorObject, root: unknown, file: string): Problem {
  const place = placeInWords(error.instancePath, root);
  const { found, expected } = foundAndExpected(error);
  return {
    code: 'schema-error',
    severity: 'error',
    file,
    ...(place === '' ? {} : { field: place }),
    ...(found === undefined ? {} : { found }),
    expected,
  };
}

/** `found` is undefined where something is missing. */
function foundAndExpected(error: ErrorObject): { readonly found?: string; readonly expected: string } {
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case 'required':
    case 'dependentRequired':
      return { expected: String(params['missingProperty']) };
    case 'additionalProperties':
      return { found: String(params['additionalProperty']), expected: 'no such property' };
    case 'pattern':
      return { found: error.propertyName ?? shown(error.data), expected: patternName(String(params['pattern'])) };
    default:
      return { found: shown(error.data), expected: expectedOf(error, params) };
  }
}

/** In the words that `describeProblem` knows. */
function expectedOf(error: ErrorObject, params: Readonly<Record<string, unknown>>): string {
  if (/Properties$/.test(error.keyword) && isCondition(error)) return 'condition';
  const limit = String(params['limit']);
  switch (error.keyword) {
    case 'enum':
      return (params['allowedValues'] as unknown[]).map(String).join(', ');
    case 'const':
      return String(params['allowedValue']);
    case 'type':
      return `type ${[params['type']].flat().map(String).join(', ')}`;
    case 'not':
      return `only one of ${excluded(error.schema).join(', ')}`;
    case 'minimum':
    case 'maximum':
      return `${error.keyword === 'minimum' ? '≥' : '≤'} ${limit}`;
    case 'format':
      return 'day';
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `${error.keyword === 'exclusiveMinimum' ? '>' : '<'} ${limit}`;
    case 'minLength':
    case 'maxLength':
      return `length ${error.keyword === 'minLength' ? '≥' : '≤'} ${limit}`;
    case 'minItems':
    case 'minProperties':
      return `entries ≥ ${limit}`;
    case 'maxItems':
    case 'maxProperties':
      return `entries ≤ ${limit}`;
    default:
      return error.message ?? error.keyword;
  }
}

/** Whether the schema around an error is that of a condition, which asks one thing of one field. */
function isCondition({ parentSchema }: ErrorObject): boolean {
  const { properties = {} } = (parentSchema ?? {}) as { readonly properties?: object };
  return 'field' in properties && 'present' in properties;
}

/** What may not stand together: the properties that a `not` lists as required. */
function excluded(schema: unknown): readonly string[] {
  const { required = [] } = schema as { readonly required?: readonly string[] };
  return required;
}

/** The regular expressions of our schemas by what they mean: no clerk can read them. */
const PATTERN_NAMES: Readonly<Record<string, string>> = {
  '^[a-z0-9-]+$': 'identifier',
  '^[A-Z]{2}[0-9]+[a-z]?$': 'catalogue code',
  '^[a-z]{2,3}(-[A-Za-z0-9]+)*$': 'language tag',
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}': 'day',
  '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$': 'year, month or day',
  '^(?!/)(?!.*\\.\\.)(?!.*:)(?!.*\\\\).+$': 'file in folder',
  '^https?://[^\\s<>"]+$': 'web address',
  '^[^\\s@]+@[^\\s@]+$': 'e-mail address',
  '^([0-9]{2}|[0-9]{5}|[0-9]{8}|[0-9]{12})$': 'official key',
  '^[A-Za-z0-9_-]+$': 'name of the list',
};

function patternName(pattern: string): string {
  return Object.hasOwn(PATTERN_NAMES, pattern) ? PATTERN_NAMES[pattern]! : `pattern ${pattern}`;
}

/** A place in words: `indicators › hr1 › measure`, with an entry's id or name, or `#2`, for its position. */
function placeInWords(pointer: string, root: unknown): string {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  let value = root;
  const names = keys.map((key) => {
    const position = Array.isArray(value) ? `#${Number(key) + 1}` : key;
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
    return entryName(value) ?? position;
  });
  return names.join(' › ');
}

/** What an entry of a list is called: its id or name; undefined when it has none. */
export function entryName(value: unknown): string | undefined {
  const { id, name } = (value ?? {}) as { id?: unknown; name?: unknown };
  return typeof id === 'string' ? id : typeof name === 'string' ? name : undefined;
}

function shown(value: unknown): string {
  return shortened(typeof value === 'string' ? value : JSON.stringify(value));
}
