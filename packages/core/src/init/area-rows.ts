import { catalogue } from '../catalogue/catalogue.js';
import type { ResourceDescriptor } from '../monitor/data-package.js';
import { wordOf } from './example-row.js';

/** The concept's fields of action as rows of the catalogue's table of them, as a clerk would write them. */
export function areaRows({ schema }: ResourceDescriptor): readonly (readonly string[])[] {
  return catalogue().areas.map(({ id, level, kind, title }) => {
    const cells: Readonly<Record<string, string>> = { id, level, kind, title_de: title.de, title_en: title.en };
    return schema.fields.map((field) => wordOf(field, cells[field.name] ?? ''));
  });
}
