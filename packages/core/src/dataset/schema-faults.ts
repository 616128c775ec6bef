import { isDateFormat } from './cast-date.js';
import { decimalCharOf } from './cast-number.js';
import { limitOf } from './check-constraints.js';
import { headingsOf } from './headings.js';
import { keyFaults } from './key-faults.js';
import { compilePattern } from './pattern.js';
import {
  categoriesOf,
  FIELD_TYPES,
  FIELDS_MATCHES,
  fieldsMatchOf,
  ITEM_TYPES,
  type Constraints,
  type Field,
  type TableSchema,
} from './schema.js';
import type { SchemaFault } from './schema-fault.js';
import { TEXT_FORMATS } from './text-format.js';

/**
 * The faults of a schema that its JSON Schema cannot see: names that come twice, keys of unknown fields, formats,
 * patterns and limits that cannot be understood. Empty for a schema that can be used.
 */
export function schemaFaults(schema: TableSchema): readonly SchemaFault[] {
  const names = schema.fields.map((field) => field.name);
  return [
    ...repeated(names).map((name) => fault([name], name, 'unique name')),
    ...ambiguousHeadings(schema),
    ...unknownMatch(schema),
    ...keyFaults(schema),
    ...schema.fields.flatMap((field) => [
      ...typeFaults(field),
      ...formatFaults(field),
      ...categoryFaults(field),
      ...constraintFaults(field),
    ]),
  ];
}

function fault(place: readonly string[], found: unknown, expected: string): SchemaFault {
  return { place, found: typeof found === 'string' ? found : JSON.stringify(found), expected };
}

function unknownMatch(schema: TableSchema): readonly SchemaFault[] {
  const match = fieldsMatchOf(schema);
  const known = match === undefined || FIELDS_MATCHES.includes(match);
  return known ? [] : [fault(['fieldsMatch'], schema.fieldsMatch, FIELDS_MATCHES.join(', '))];
}

function typeFaults({ name, type = 'string', itemType = 'string', delimiter = ',' }: Field): readonly SchemaFault[] {
  return [
    ...(FIELD_TYPES.includes(type) ? [] : [fault([name, 'type'], type, FIELD_TYPES.join(', '))]),
    ...(type !== 'list' || ITEM_TYPES.includes(itemType)
      ? []
      : [fault([name, 'itemType'], itemType, ITEM_TYPES.join(', '))]),
    ...(type === 'list' && delimiter === '' ? [fault([name, 'delimiter'], delimiter, 'length ≥ 1')] : []),
  ];
}

/** Categories that no cell can be, and categories that come twice: counts would fall under one of the two. */
function categoryFaults(field: Field): readonly SchemaFault[] {
  const values = categoriesOf(field).map((category) => category.value);
  const place = [field.name, 'categories'];
  return [
    ...repeated(values.map(String)).map((value) => fault(place, value, 'unique category')),
    ...values.filter((value) => limitOf(value, field) === null).map((value) => fault(place, value, limitType(field))),
  ];
}

function repeated(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text, i) => texts.indexOf(text) < i))];
}

/** Headings that two fields would both take their cells from. */
function ambiguousHeadings({ fields }: TableSchema): readonly SchemaFault[] {
  const owners = new Map<string, Field>();
  return fields.flatMap((field) =>
    headingsOf(field).flatMap((heading) => {
      const owner = owners.get(heading) ?? field;
      owners.set(heading, owner);
      return owner.name === field.name ? [] : [fault([field.name, 'teilhabe:aliases'], heading, 'unique heading')];
    }),
  );
}

function formatFaults(field: Field): readonly SchemaFault[] {
  const { name, type = 'string', format, groupChar = '' } = field;
  const numeric = type === 'integer' || type === 'number';
  return [
    ...(type === 'date' && !isDateFormat(format) ? [fault([name, 'format'], format, 'date format')] : []),
    ...(type === 'string' && format !== undefined && !TEXT_FORMATS.includes(format)
      ? [fault([name, 'format'], format, TEXT_FORMATS.join(', '))]
      : []),
    ...(numeric && decimalCharOf(field) === groupChar
      ? [fault([name, 'groupChar'], groupChar, 'other than decimalChar')]
      : []),
    ...wrongTypes(
      field,
      { bareNumber: isBoolean, categoriesOrdered: isBoolean, trueValues: isTexts, falseValues: isTexts },
      [name],
    ),
  ];
}

type Check = readonly [expected: string, met: (value: unknown) => boolean];

const isBoolean: Check = ['true, false', (value) => typeof value === 'boolean'];
const isLength: Check = ['type integer', (value) => Number.isInteger(value) && Number(value) >= 0];
const isTexts: Check = [
  'type array',
  (value) => Array.isArray(value) && value.every((entry) => typeof entry === 'string'),
];
const isList: Check = ['type array', (value) => Array.isArray(value) && value.length > 0];
const isPattern: Check = ['pattern', (value) => typeof value === 'string' && compilePattern(value) !== null];

function constraintFaults(field: Field): readonly SchemaFault[] {
  const isLimit: Check = [limitType(field), (value) => isLimitOf(value, field)];
  const checks: Readonly<Record<keyof Constraints, Check>> = {
    required: isBoolean,
    unique: isBoolean,
    minimum: isLimit,
    maximum: isLimit,
    exclusiveMinimum: isLimit,
    exclusiveMaximum: isLimit,
    minLength: isLength,
    maxLength: isLength,
    pattern: isPattern,
    enum: isList,
  };
  const place = [field.name, 'constraints'];
  const unknown = Object.keys(field.constraints ?? {}).filter((name) => !Object.hasOwn(checks, name));
  return [
    ...unknown.map((name) => fault(place, name, 'no such property')),
    ...wrongTypes(field.constraints ?? {}, checks, place),
  ];
}

function wrongTypes(object: object, checks: Readonly<Record<string, Check>>, place: readonly string[]) {
  return Object.entries(object).flatMap(([name, value]: [string, unknown]) => {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    return check === undefined || check[1](value) ? [] : [fault([...place, name], value, check[0])];
  });
}

function isLimitOf(value: unknown, field: Field): boolean {
  if (typeof value !== 'number' && typeof value !== 'string') return false;
  const limit = limitOf(value, field);
  const numeric = field.type === 'integer' || field.type === 'number' || field.type === 'year';
  return limit !== null && (!numeric || Number.isFinite(Number(limit)));
}

/** What a limit of a field must be, in the words of the field's type. */
function limitType({ type = 'string' }: Field): string {
  return type === 'integer' ? 'number' : type === 'date' ? `date 2024-12-31` : type;
}
