import { catalogue } from '../catalogue/catalogue.js';
import { csvCell } from '../csv/csv-cell.js';
import { headingsOf, normalHeading } from '../dataset/headings.js';
import { primaryKeyOf, type Field, type TableSchema } from '../dataset/schema.js';
import { areaRows } from '../init/area-rows.js';
import { templateCsv } from '../init/template-csv.js';
import type { ResourceDescriptor } from '../monitor/data-package.js';
import type { SourceRow, Table } from '../csv/table.js';
import type { Mapping } from './mapping.js';
import type { ReadFile } from './read-file.js';

/** What the files of a monitor are made of. */
export interface WorkshopInput {
  readonly read: ReadFile & { readonly table: Table };
  readonly mapping: Mapping;
  /** The day of the edition, `2026-03-01`. */
  readonly day: string;
  /** The ledger of earlier editions, as it was kept; absent where this is the first. */
  readonly ledger?: Uint8Array;
}

/**
 * The files of a monitor with one table, by path: what a clerk would otherwise write into a folder for `teilhabe
 * publish`. A delimited text goes in as it is, with its encoding and dialect declared; a sheet becomes a CSV with the
 * same rows.
 */
export function monitorFilesOf({ read, mapping, day, ledger }: WorkshopInput): ReadonlyMap<string, Uint8Array> {
  const { table, text } = read;
  const path = `${mapping.table}.csv`;
  const areas = areasTable();
  const resource = resourceOf(read, mapping);
  const json = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
  return new Map<string, Uint8Array>([
    ['datapackage.json', json(packageOf({ mapping, day, resources: [areas, resource] }))],
    ['indicators.json', json({ indicators: mapping.indicators.map((code) => ({ catalogue: code })) })],
    ['policy.json', json(mapping.policy)],
    ['areas.csv', new TextEncoder().encode(templateCsv(areas, areaRows(areas)))],
    [path, text ?? new TextEncoder().encode(csvOf(table))],
    ...(ledger === undefined ? [] : [['ledger.json', ledger] as const]),
  ]);
}

/** The fields of action, which every monitor has, as the catalogue describes them. */
function areasTable(): ResourceDescriptor {
  return catalogue().tables.get('areas')!;
}

function packageOf({
  mapping,
  day,
  resources,
}: Pick<WorkshopInput, 'mapping' | 'day'> & { readonly resources: readonly ResourceDescriptor[] }) {
  const { title, publisher } = mapping;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: mapping.table,
    title,
    created: `${day}T00:00:00Z`,
    contributors: [{ title: publisher, roles: ['publisher'] }],
    'teilhabe:title': { de: title, en: title },
    'teilhabe:languages': ['de', 'en'],
    resources,
  };
}

/** The catalogue's description of the table, with how this file is written and which heading is which field. */
function resourceOf(read: WorkshopInput['read'], { table: name, columns }: Mapping): ResourceDescriptor {
  const described = catalogue().tables.get(name);
  if (described === undefined) throw new Error(`unknown table: "${name}"; expected one of the catalogue`);
  const { table, text } = read;
  const dialect = text === null ? { delimiter: SHEET_DELIMITER } : { delimiter: table.dialect.delimiter };
  const above = [...table.preamble, ...table.footer].map(({ row }) => row);
  const headers = table.headers.map(({ row }) => row);
  return {
    ...described,
    path: `${name}.csv`,
    encoding: text === null ? 'utf-8' : (table.encoding ?? 'utf-8'),
    dialect: {
      ...dialect,
      ...(headers.length === 0 ? {} : { headerRows: headers }),
      ...(above.length === 0 ? {} : { commentRows: above }),
    },
    schema: schemaOf(described.schema, read, columns),
  };
}

function schemaOf(schema: TableSchema, read: ReadFile, columns: Mapping['columns']): TableSchema {
  const { foreignKeys = [], primaryKey: _key, ...rest } = schema;
  const fields = schema.fields.filter(({ name }) => columns[name] !== undefined && columns[name] !== '');
  const chosen = new Set(fields.map(({ name }) => name));
  const key = primaryKeyOf(schema);
  const own = foreignKeys.filter(({ reference }) => (reference.resource ?? '') === '');
  return {
    ...rest,
    fields: schema.fields.flatMap((field): Field[] => {
      const heading = columns[field.name] ?? '';
      if (heading === '') return field.constraints?.required === true ? [field] : [];
      return [withHeading(withSigns(withOwnPlaces(field), read), heading, columns)];
    }),
    ...(own.length === 0 ? {} : { foreignKeys: own }),
    ...(key.length > 0 && key.every((name) => chosen.has(name)) ? { primaryKey: key } : {}),
  };
}

/** The field under its heading alone: another column that bears the field's own name is then not taken for it. */
function withHeading(field: Field, heading: string, columns: Mapping['columns']): Field {
  const { title: _title, 'teilhabe:aliases': aliases = [], ...rest } = field;
  if (headingsOf(field).includes(normalHeading(heading)) && noOtherTakes(field, columns)) return field;
  return { ...rest, title: heading, 'teilhabe:aliases': [heading, ...aliases.filter((alias) => alias === heading)] };
}

function noOtherTakes(field: Field, columns: Mapping['columns']): boolean {
  const spellings = headingsOf(field);
  return Object.entries(columns).every(
    ([name, heading]) => name === field.name || !spellings.includes(normalHeading(heading)),
  );
}

/** The catalogue's districts are those of its invented town: every town has its own, as its file names them. */
function withOwnPlaces(field: Field): Field {
  if (field.name !== 'district') return field;
  const { categories: _categories, ...rest } = field;
  return rest;
}

/** Numbers with the signs that were found in the file. */
function withSigns(field: Field, { decimalChar, groupChar }: ReadFile): Field {
  if (field.type !== 'number' && field.type !== 'integer') return field;
  const { decimalChar: _decimal, groupChar: _group, ...rest } = field;
  const decimal = decimalChar ?? field.decimalChar ?? '.';
  const group = groupChar ?? (decimalChar === null ? field.groupChar : undefined);
  return {
    ...rest,
    ...(field.type === 'number' ? { decimalChar: decimal } : {}),
    ...(group === undefined || group === decimal ? {} : { groupChar: group }),
  };
}

const SHEET_DELIMITER = ';';

/** A sheet's table as CSV in which every row keeps its number, so that problems name the rows that Excel shows. */
function csvOf({ columns, length, rows, headers, preamble, footer }: Table): string {
  const lines: string[] = [];
  const put = ({ row, cells }: Pick<SourceRow, 'row' | 'cells'>) => {
    lines[row - 1] = cells.map(csvCell).join(SHEET_DELIMITER);
  };
  for (const row of [...preamble, ...headers, ...footer]) put(row);
  for (let i = 0; i < length; i += 1) {
    put({ row: rows[i]!, cells: columns.map(({ dictionary, codes }) => dictionary[codes[i]!]!) });
  }
  return Array.from(lines, (line: string | undefined) => `${line ?? ''}\r\n`).join('');
}
