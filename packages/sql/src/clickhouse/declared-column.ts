import type { Field, KnownColumn, Spelling, TableSchema } from '@teilhabe/core';
import { kindOf } from './typed-column.js';

/**
 * What the cells of a column mean as its schema says, for tables that nobody has looked through: texts that mean "no value" or a code.
 * Those that no text can be – the empty one among numbers – are left out.
 */
export function declaredColumn(field: Field, type: string, schema: TableSchema): KnownColumn {
  const kind = kindOf(field, type);
  const missing = (field.missingValues ?? schema.missingValues ?? ['']).map((entry) =>
    typeof entry === 'string' ? { value: entry, label: 'missing' } : { label: 'missing', ...entry },
  );
  const none = missing.map(({ value, label }) => [value, { value: null, reason: label }] as const);
  const spellings = new Map<string, Spelling>([...meantBy(field), ...none]);
  if (kind !== 'text') spellings.delete('');
  return { name: field.name, none: 'missing', spellings, unreadable: [] };
}

function meantBy(field: Field): readonly (readonly [string, Spelling])[] {
  const { trueValues = ['true', 'True', 'TRUE', '1'], falseValues = ['false', 'False', 'FALSE', '0'] } = field;
  const truth = (texts: readonly string[], value: string) =>
    field.type === 'boolean' ? texts.map((written) => [written, { value, reason: null }] as const) : [];
  const coded = Object.entries(field['teilhabe:values'] ?? {});
  return [
    ...truth(trueValues, 'true'),
    ...truth(falseValues, 'false'),
    ...coded.map(([written, value]) => [written, { value, reason: null }] as const),
  ];
}
