import type { ResourceDescriptor } from '../monitor/data-package.js';
import type { Constraints, Field, FieldType, TableSchema } from '../dataset/schema.js';
import { headerOf, type RecordCode, type RecordField, type RecordKind } from './record-kind.js';

/** How a kind's field is read from a cell. */
const TYPES: Readonly<Partial<Record<RecordField['type'], Partial<Field> & { readonly type: FieldType }>>> = {
  period: { type: 'string', 'teilhabe:type': 'edtf' },
  day: { type: 'date', format: '%d.%m.%Y' },
  year: { type: 'year' },
  number: { type: 'number', decimalChar: ',', groupChar: '.' },
  integer: { type: 'integer' },
  list: { type: 'list' },
  boolean: { type: 'boolean', trueValues: ['ja', 'Ja', 'true'], falseValues: ['nein', 'Nein', 'false'] },
};

const ID_PATTERN = '[a-z0-9-]+';
/** Fields of action have the numbers of the concept: 8.1.1. */
const AREA_PATTERN = '[a-z0-9.-]+';
const URL_PATTERN = 'https?://.+';

/**
 * The description of a table of this kind, as a monitor's `datapackage.json` takes it: German headings, codes with their
 * German words. Columns that no row needs may be left out of the file; a column that is not described is an error, so that
 * nothing about persons slips in. What refers to other records is checked as records, whatever their tables are called.
 */
export function tableTemplate(kind: RecordKind): ResourceDescriptor {
  return {
    name: kind.name,
    path: `${kind.name}.csv`,
    title: kind.titles.de,
    description: kind.description,
    encoding: 'utf-8',
    dialect: { delimiter: ';' },
    'teilhabe:about': 'things',
    'teilhabe:record': kind.name,
    schema: templateSchema(kind),
  };
}

function templateSchema(kind: RecordKind): TableSchema {
  const { key = ['id'] } = kind;
  const required = key.filter((name) => kind.fields.some((field) => field.name === name && field.required === true));
  return {
    fields: kind.fields.flatMap((field) => fieldsFor(field, kind)),
    fieldsMatch: ['superset'],
    ...(key.length > 0 && required.length === key.length ? { primaryKey: key } : {}),
  };
}

/** The columns of a field: one, or one for each language. */
function fieldsFor(field: RecordField, kind: RecordKind): readonly Field[] {
  if (field.type !== 'texts') return [templateField(field, kind)];
  const header = headerOf(field);
  const { en } = field.titles;
  return [
    templateField({ ...field, name: `${field.name}_de`, header }, kind),
    templateField(
      {
        ...field,
        name: `${field.name}_en`,
        header: `${header}_en`,
        required: false,
        also: [],
        titles: { de: `${field.titles.de} (englisch)`, en: `${en} (English)` },
      },
      kind,
    ),
  ];
}

function templateField(field: RecordField, kind: RecordKind): Field {
  const header = headerOf(field);
  const constraints = constraintsOf(field, kind);
  return {
    name: field.name,
    ...(TYPES[field.type] ?? { type: 'string' }),
    title: header,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
    ...(field.reasons === undefined ? {} : { missingValues: missingValues(field.reasons) }),
    ...(field.codes === undefined || field.type === 'list' ? {} : coded(field.codes)),
    'teilhabe:aliases': [header, ...(field.also ?? [])],
    'teilhabe:titles': field.titles,
    ...(field.personal === true ? { 'teilhabe:personal': true } : {}),
  };
}

function constraintsOf(
  { name, type, required, minimum, maximum, refersTo }: RecordField,
  kind: RecordKind,
): Constraints {
  const area = kind.name === 'areas' || refersTo === 'areas';
  const pattern = type === 'id' ? (area ? AREA_PATTERN : ID_PATTERN) : type === 'url' ? URL_PATTERN : undefined;
  return {
    ...(required === true ? { required } : {}),
    ...(name === 'id' ? { unique: true } : {}),
    ...(pattern === undefined ? {} : { pattern }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

function missingValues(reasons: NonNullable<RecordField['reasons']>) {
  return [{ value: '', label: 'missing' }, ...Object.entries(reasons).map(([value, label]) => ({ value, label }))];
}

function coded(codes: readonly RecordCode[]): Pick<Field, 'categories' | 'teilhabe:values'> {
  return {
    categories: codes.map(({ code, labels }) => ({ value: code, label: labels.de, 'teilhabe:labels': labels })),
    'teilhabe:values': Object.fromEntries(
      codes.flatMap(({ code, labels, also = [] }) => [labels.de, ...also].map((word) => [word, code] as const)),
    ),
  };
}
