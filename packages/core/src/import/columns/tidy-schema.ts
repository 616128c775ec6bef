import type { Field, TableSchema } from '../../dataset/schema.js';
import type { TextColumn } from '../../csv/table.js';

/** The schema of a tidy table: periods, codes and labels are text, and the value is a number. */
export function tidySchema(columns: readonly TextColumn[], titles: ReadonlyMap<string, string>): TableSchema {
  return { fields: columns.map(({ header }) => fieldOf(header, titles.get(header))) };
}

function fieldOf(name: string, title: string | undefined): Field {
  if (name === 'value') return { name, type: 'number' };
  const titled = title === undefined || title === '' || title === name ? {} : { title };
  return { name, type: 'string', ...titled, ...(name === 'period' ? { 'teilhabe:type': 'edtf' as const } : {}) };
}
