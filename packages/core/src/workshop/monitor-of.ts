import { catalogue } from '../catalogue/catalogue.js';
import { csvCell } from '../csv/csv-cell.js';
import { headingsOf, normalHeading } from '../dataset/headings.js';
import { primaryKeyOf, type Field, type TableSchema } from '../dataset/schema.js';
import { areaRows } from '../init/area-rows.js';
import { templateCsv } from '../init/template-csv.js';
import type { ResourceDescriptor } from '../monitor/data-package.js';
import type { SourceRow, Table } from '../csv/table.js';
import { areasTable } from './areas-table.js';
import { chosenEntries } from './chosen-entries.js';
import { identifyingFields } from './identifying-fields.js';
import type { Mapping, TableMapping } from './mapping.js';
import { offeredIndicators } from './offered-indicators.js';
import type { ReadFile } from './read-file.js';
import { resourcePaths } from './resource-paths.js';

/** A clerk's file, read. */
export interface WorkshopFile {
  /** What the file is called; problems name it so. */
  readonly name: string;
  readonly read: ReadFile & { readonly table: Table };
}

/** What the files of a monitor are made of. */
export interface WorkshopInput {
  /** In the order of the mapping's tables. */
  readonly files: readonly WorkshopFile[];
  readonly mapping: Mapping;
  /** The day of the edition, `2026-03-01`. */
  readonly day: string;
  /** The ledger of earlier editions, as it was kept; absent where this is the first. */
  readonly ledger?: Uint8Array;
}

/**
 * The files of a monitor, by path: what a clerk would otherwise write into a folder for `teilhabe publish`. A delimited
 * text goes in as it is, with its encoding and dialect declared; a sheet becomes a CSV with the same rows.
 */
export function monitorFilesOf({ files, mapping, day, ledger }: WorkshopInput): ReadonlyMap<string, Uint8Array> {
  const areas = areasTable();
  const paths = resourcePaths(files.map(({ name }) => name));
  const needed = columnsOfChosen(mapping);
  const resources = files.map(({ read }, i) => resourceOf(read, mapping.tables[i]!, { path: paths[i]!, needed }));
  const json = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
  return new Map<string, Uint8Array>([
    ['datapackage.json', json(packageOf({ mapping, day, resources: [areas, ...resources] }))],
    ['indicators.json', json({ indicators: chosenEntries(mapping) })],
    ['policy.json', json(mapping.policy)],
    [areas.path, new TextEncoder().encode(templateCsv(areas, areaRows(areas)))],
    ...files.map(
      ({ read: { table, text } }, i) => [paths[i]!, text ?? new TextEncoder().encode(csvOf(table))] as const,
    ),
    ...(ledger === undefined ? [] : [['ledger.json', ledger] as const]),
  ]);
}

/** The columns without which the chosen indicators cannot be computed, as `table field`. */
function columnsOfChosen({ indicators: codes }: Mapping): ReadonlySet<string> {
  const chosen = offeredIndicators('de').filter(({ code }) => codes.includes(code));
  return new Set(chosen.flatMap(({ columns }) => columns.map(({ table, field }) => `${table} ${field}`)));
}

function packageOf({
  mapping,
  day,
  resources,
}: Pick<WorkshopInput, 'mapping' | 'day'> & { readonly resources: readonly ResourceDescriptor[] }) {
  const { title, publisher } = mapping;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'workshop',
    title,
    created: `${day}T00:00:00Z`,
    contributors: [{ title: publisher, roles: ['publisher'] }],
    'teilhabe:title': { de: title, en: title },
    'teilhabe:languages': ['de', 'en'],
    resources,
  };
}

interface Placed {
  readonly path: string;
  /** The columns that the indicators need, as `table field`. */
  readonly needed: ReadonlySet<string>;
}

/** The catalogue's description of the table, with how this file is written and which heading is which field. */
function resourceOf(
  read: WorkshopFile['read'],
  { table: name, columns }: TableMapping,
  { path, needed }: Placed,
): ResourceDescriptor {
  const described = catalogue().tables.get(name);
  if (described === undefined) throw new Error(`unknown table: "${name}"; expected one of the catalogue`);
  const { table, text } = read;
  const dialect = text === null ? { delimiter: SHEET_DELIMITER } : { delimiter: table.dialect.delimiter };
  const above = [...table.preamble, ...table.footer].map(({ row }) => row);
  const headers = table.headers.map(({ row }) => row);
  const isNeeded = (field: string) => needed.has(`${name} ${field}`);
  return {
    ...described,
    path,
    encoding: text === null ? 'utf-8' : (table.encoding ?? 'utf-8'),
    dialect: {
      ...dialect,
      ...(headers.length === 0 ? {} : { headerRows: headers }),
      ...(above.length === 0 ? {} : { commentRows: above }),
    },
    schema: schemaOf(described, read, { columns, isNeeded }),
  };
}

interface Chosen {
  readonly columns: TableMapping['columns'];
  readonly isNeeded: (field: string) => boolean;
}

/**
 * The fields that have a column, and those that must have one. Further columns of the file are the clerk's decision: the
 * page names them, and they are never read.
 */
function schemaOf(table: ResourceDescriptor, read: ReadFile, { columns, isNeeded }: Chosen): TableSchema {
  const { foreignKeys = [], primaryKey: _key, ...rest } = table.schema;
  const identifying = identifyingFields(table);
  const own = foreignKeys.filter(({ reference }) => (reference.resource ?? '') === '');
  const fields = rest.fields.flatMap((field): Field[] => {
    const heading = columns[field.name] ?? '';
    if (heading === '') return identifying.has(field.name) || isNeeded(field.name) ? [field] : [];
    return [withHeading(withSigns(withOwnPlaces(field), read), heading, columns)];
  });
  const key = primaryKeyOf(table.schema).filter((name) => fields.some((field) => field.name === name));
  return {
    ...rest,
    fieldsMatch: ['subset'],
    fields,
    ...(own.length === 0 ? {} : { foreignKeys: own }),
    ...(key.length === 0 ? {} : { primaryKey: key }),
  };
}

/** The field under its heading alone: another column that bears the field's own name is then not taken for it. */
function withHeading(field: Field, heading: string, columns: TableMapping['columns']): Field {
  const { title: _title, 'teilhabe:aliases': aliases = [], ...rest } = field;
  if (headingsOf(field).includes(normalHeading(heading)) && noOtherTakes(field, columns)) return field;
  return { ...rest, title: heading, 'teilhabe:aliases': [heading, ...aliases.filter((alias) => alias === heading)] };
}

function noOtherTakes(field: Field, columns: TableMapping['columns']): boolean {
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
