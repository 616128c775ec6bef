import { csvCell } from '../csv/csv-cell.js';
import type { ResourceDescriptor } from '../monitor/data-package.js';

/** As Excel ends lines. */
const LINE_END = '\r\n';

/** A table as CSV with semicolons, under the headings that its schema gives; without a byte order mark. */
export function templateCsv({ schema }: ResourceDescriptor, rows: readonly (readonly string[])[]): string {
  const header = schema.fields.map(({ name, title = name }) => title);
  return [header, ...rows].map((cells) => cells.map(csvCell).join(';') + LINE_END).join('');
}
