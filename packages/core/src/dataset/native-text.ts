import { formattedDate } from './cast-date.js';
import type { Field } from './schema.js';

/** What the cells of a database or of a typed file are by themselves; whatever is none of these is text. */
export type NativeKind = 'text' | 'number' | 'date' | 'boolean';

/**
 * How a CSV of a schema writes a value that has a type of its own, so that both are checked by the same rules: with the
 * field's decimal sign, date format and words for true and false. Numbers without a fraction stand without decimal places,
 * however many their type has. What is no number, date or truth value stays as it is. `text` is written with a point, in ISO 8601,
 * or as `true` and `false`.
 */
export function nativeText(kind: NativeKind, field: Field | undefined): (text: string) => string {
  switch (kind) {
    case 'number':
      return numberText(field);
    case 'date':
      return field?.type === 'date' ? (text) => dateText(text, field.format) : unchanged;
    case 'boolean':
      return field?.type === 'boolean' ? (text) => booleanText(text, field) : unchanged;
    default:
      return unchanged;
  }
}

const unchanged = (text: string) => text;

function numberText(field: Field | undefined): (text: string) => string {
  const decimalChar = field?.type === 'number' ? (field.decimalChar ?? '.') : '.';
  return (text) => text.replace(/^(-?\d+)\.0+$/, '$1').replace('.', decimalChar);
}

function dateText(text: string, format: string | undefined): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return text;
  return formattedDate(format, { year, month, day });
}

function booleanText(text: string, { trueValues, falseValues }: Field): string {
  if (text === 'true') return trueValues?.[0] ?? text;
  return text === 'false' ? (falseValues?.[0] ?? text) : text;
}
