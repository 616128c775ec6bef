import type { Field, TableSchema } from '../../dataset/schema.js';
import type { CubeColumns, CubeRoles } from './tidy-cube.js';

/** The schema of a tidy table that was a cube: periods, codes and labels are text, and the value is a number. */
export function tidySchema({ columns, dimensions }: CubeColumns, { period, measure }: CubeRoles): TableSchema {
  const titles = new Map(dimensions.map(({ name, title }) => [name, title]));
  if (period !== null) titles.set('period', period.label);
  if (measure !== null) titles.set('measure', measure.label);
  return { fields: columns.map(({ header }) => fieldOf(header, titles.get(header))) };
}

function fieldOf(name: string, title: string | undefined): Field {
  const titled = title === undefined ? {} : { title };
  if (name === 'value') return { name, type: 'number' };
  return { name, type: 'string', ...titled, ...(name === 'period' ? { 'teilhabe:type': 'edtf' as const } : {}) };
}
