import type { Field, TableSchema } from '../../dataset/schema.js';
import type { ResourceDescriptor } from '../../monitor/data-package.js';
import type { FileMetadata, Imported, LayoutName } from '../imported.js';
import { rowGroups } from '../keys/row-groups.js';
import { identifier } from '../names/identifier.js';
import { licenceOf } from './licence-of.js';
import { isNumberField, TIDY_DIALECT } from './tidy-csv.js';

/** A resource of a data package with what the standard knows beyond what a monitor reads. */
export interface TidyResource extends ResourceDescriptor {
  readonly type: 'table';
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  /** Footnotes and notes of the file. */
  readonly description?: string;
}

/** An import as a resource for `datapackage.json`, which describes the file that `tidyCsv` gives. */
export function tidyResource(imported: Imported, path: string): TidyResource {
  const { metadata } = imported;
  const licence = metadata.licence === undefined ? null : licenceOf(metadata.licence);
  const description = descriptionOf(metadata, licence !== null);
  return {
    name: resourceName(path),
    type: 'table',
    path,
    ...(metadata.title === undefined ? {} : { title: metadata.title }),
    ...(description === '' ? {} : { description }),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: TIDY_DIALECT.delimiter },
    ...sourcesOf(metadata),
    ...(licence === null ? {} : { licenses: [licence] }),
    ...publishedBy(imported),
    schema: schemaOf(imported),
  };
}

/** The name of the resource of a file: `Einwohner 2024.csv` → `einwohner-2024`. */
export function resourceName(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return identifier(file.replace(/\.[^.]*$/, ''), 'table');
}

const LONGEST_DESCRIPTION = 4000;

function descriptionOf({ footnotes, notes, licence }: FileMetadata, licenceKnown: boolean): string {
  const own = licence === undefined || licenceKnown ? [] : [licence];
  const lines = [...notes.map(([name, text]) => `${name}: ${text}`), ...footnotes, ...own];
  return lines.join('\n').slice(0, LONGEST_DESCRIPTION);
}

function sourcesOf({ source, title, code, updated }: FileMetadata): Pick<ResourceDescriptor, 'sources'> {
  const named = [source ?? title, code].filter((part) => part !== undefined && part !== '').join(', ');
  if (named === '') return {};
  return { sources: [{ title: named, ...(updated === undefined ? {} : { version: updated }) }] };
}

/** Layouts in which only offices publish, after they protected the numbers. */
const OFFICIAL: ReadonlySet<LayoutName> = new Set([
  'genesis-classic',
  'genesis-flat',
  'bundesagentur',
  'landesdatenbank',
]);

/** What an office has published is not protected a second time. */
function publishedBy({ layout, metadata }: Imported): Pick<ResourceDescriptor, 'teilhabe:published'> {
  if (!OFFICIAL.has(layout)) return {};
  const office = metadata.source ?? 'Amtliche Statistik';
  const table = metadata.code === undefined ? '' : `, Tabelle ${metadata.code}`;
  return { 'teilhabe:published': `Veröffentlicht: ${office}${table}` };
}

function schemaOf({ table, schema, dimensions }: Imported): TableSchema {
  const codes = new Set(dimensions.map(({ name }) => name));
  const cells = new Map(table.columns.map(({ header, dictionary }) => [header, dictionary]));
  const fields = schema.fields.map((field): Field => {
    const texts = cells.get(field.name) ?? [];
    // An empty code is the total of GENESIS and no missing value.
    if (codes.has(field.name) && texts.includes('')) return { ...field, missingValues: [] };
    const commas = isNumberField(field) && texts.some((text) => text.includes('.'));
    return commas ? { ...field, decimalChar: TIDY_DIALECT.decimalChar } : field;
  });
  const key = keyOf({ table, dimensions });
  return { ...schema, fields, ...(key.length === 0 ? {} : { primaryKey: key }) };
}

/** The columns that name a row: period, dimensions and measure; none when two rows have the same or a part is empty. */
function keyOf({ table, dimensions }: Pick<Imported, 'table' | 'dimensions'>): readonly string[] {
  const names = ['period', ...dimensions.map(({ name }) => name), 'measure'];
  const columns = names.flatMap((name) => table.columns.filter(({ header }) => header === name));
  const incomplete = columns.some(({ header, dictionary }) => {
    return (header === 'period' || header === 'measure') && dictionary.includes('');
  });
  if (columns.length === 0 || incomplete) return [];
  const groups = rowGroups(columns, table.length);
  const distinct = groups.reduce((most, group) => Math.max(most, group + 1), 0);
  return distinct === table.length ? columns.map(({ header }) => header) : [];
}
