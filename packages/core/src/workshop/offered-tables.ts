import { catalogue } from '../catalogue/catalogue.js';
import { headingFor, headingsOf, normalHeading } from '../dataset/headings.js';
import type { Field } from '../dataset/schema.js';
import type { ResourceDescriptor } from '../monitor/data-package.js';
import { OWN_TABLE } from './areas-table.js';
import { identifyingFields } from './identifying-fields.js';

/** One of the catalogue's tables, and how it fits a file. */
export interface OfferedTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly OfferedField[];
  /** How many of its fields a heading of the file names. */
  readonly found: number;
}

/** A column that the catalogue's table may have. */
export interface OfferedField {
  readonly name: string;
  readonly title: string;
  /** Whether the table cannot be read without it: rows are told apart by it. */
  readonly key: boolean;
  /** The heading of the file that names it; '' where none does. */
  readonly heading: string;
}

/** The catalogue's tables, the one that fits the headings best first: most of its fields and of the headings are the same. */
export function offeredTables(headings: readonly string[], language: 'de' | 'en'): readonly OfferedTable[] {
  const offers = [...catalogue().tables.values()]
    .filter(({ name }) => name !== OWN_TABLE)
    .map((table) => offered(table, headings, language));
  const fit = ({ found, fields }: OfferedTable) => (2 * found) / (fields.length + headings.length);
  return offers.sort((a, b) => fit(b) - fit(a));
}

function offered(table: ResourceDescriptor, headings: readonly string[], language: 'de' | 'en'): OfferedTable {
  const { name, title = name, description = '', schema } = table;
  const key = identifyingFields(table);
  const fields = schema.fields.map((field) => ({
    ...offeredField(field, headings, language),
    key: key.has(field.name),
  }));
  return { name, title, description, fields, found: fields.filter(({ heading }) => heading !== '').length };
}

function offeredField(field: Field, headings: readonly string[], language: string): Omit<OfferedField, 'key'> {
  const spellings = headingsOf(field);
  return {
    name: field.name,
    title: field['teilhabe:titles']?.[language] ?? headingFor(field),
    heading: headings.find((heading) => spellings.includes(normalHeading(heading))) ?? '',
  };
}
