import type { Table } from '../csv/table.js';
import type { Field, TableSchema } from './schema.js';

/** A heading as it is compared: without capitals, line breaks and spaces around it; composed letters. */
export function normalHeading(heading: string): string {
  return heading.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The headings under which a field's column may come: its name, title and aliases, each once. */
export function spellingsOf(field: Field): readonly string[] {
  const { name, title = name, 'teilhabe:aliases': aliases = [] } = field;
  return [...new Set([name, title, ...aliases])];
}

/** The heading by which a clerk knows a field: its title or first alias, else its name. */
export function headingFor(field: Field): string {
  return spellingsOf(field)[1] ?? field.name;
}

/** The same headings as they are compared. */
export function headingsOf(field: Field): readonly string[] {
  return [...new Set(spellingsOf(field).map(normalHeading))];
}

/** The field to which a heading belongs; undefined for one that the schema does not know. */
export function fieldOfHeading(heading: string, { fields }: Pick<TableSchema, 'fields'>): Field | undefined {
  const normal = normalHeading(heading);
  return fields.find((field) => headingsOf(field).includes(normal));
}

/** The heading under which a field's column came; the field's name where it has none. */
export function headingIn(table: Table, field: Field): string {
  const headings = headingsOf(field);
  return table.columns.find(({ header }) => headings.includes(normalHeading(header)))?.header ?? field.name;
}
