import type { Field } from './schema.js';
import { isEdtf } from '../period/edtf.js';

/** What a cell may hold once it is checked. */
export type Scalar = string | number | boolean;

export type CastCell =
  | { readonly kind: 'value'; readonly value: Scalar }
  /** Not a value of the type; `expected` says what would be one. */
  | { readonly kind: 'type-error'; readonly expected: string };

/**
 * One cell's text as a value of its field's type, strictly: `30.02.2024` is no date, `12a` no number.
 * Spaces around the text do not count. No-break and narrow no-break spaces group digits like ordinary ones.
 */
export function castCell(text: string, field: Field): CastCell {
  const trimmed = text.trim();
  const coded = Object.hasOwn(field['teilhabe:values'] ?? {}, trimmed) ? field['teilhabe:values']![trimmed]! : trimmed;
  switch (field.type ?? 'string') {
    case 'integer':
      return castNumber(coded, field, /^[+-]?\d+$/, 'integer');
    case 'number':
      return castNumber(coded, field, /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i, 'number');
    case 'boolean':
      return castBoolean(coded, field);
    case 'date':
      return castDate(coded, field.format);
    case 'year':
      return /^-?\d{4}$/.test(coded) ? { kind: 'value', value: coded } : { kind: 'type-error', expected: 'year' };
    default:
      return castText(coded, field);
  }
}

function castText(text: string, field: Field): CastCell {
  if (field['teilhabe:type'] === 'edtf' && !isEdtf(text)) return { kind: 'type-error', expected: 'edtf' };
  return { kind: 'value', value: text };
}

const SPACES = /[ \u00A0\u202F]/g;

function castNumber(text: string, field: Field, pattern: RegExp, expected: string): CastCell {
  const { decimalChar = '.', groupChar = '', bareNumber = true } = field;
  const group = groupChar.trim() === '' ? SPACES : new RegExp(`[${escapeClass(groupChar)}]`, 'g');
  const bare = bareNumber ? text : text.replace(/^[^\d+\-−]+|[^\d]+$/gu, '');
  const digits = (groupChar === '' ? bare : checkedGroups(bare, decimalChar, group)).replace('\u2212', '-');
  const plain = decimalChar === '.' ? digits : digits.replaceAll('.', '?').replace(decimalChar, '.');
  return pattern.test(plain) ? { kind: 'value', value: Number(plain) } : { kind: 'type-error', expected };
}

/** Group signs removed where they stand between thousands; `1.2.3` keeps them and so is no number. */
function checkedGroups(text: string, decimalChar: string, group: RegExp): string {
  const [whole = '', ...fraction] = text.split(decimalChar);
  const parts = whole.split(group);
  const grouped =
    parts.length > 1 && parts.slice(1).every((part) => /^\d{3}$/.test(part)) && /^[+\-−]?\d{1,3}$/.test(parts[0]!);
  return [grouped ? parts.join('') : whole, ...fraction].join(decimalChar);
}

function escapeClass(text: string): string {
  return text.replace(/[\\\]^-]/g, '\\$&');
}

function castBoolean(text: string, field: Field): CastCell {
  const { trueValues = ['true', 'True', 'TRUE', '1'], falseValues = ['false', 'False', 'FALSE', '0'] } = field;
  if (trueValues.includes(text)) return { kind: 'value', value: true };
  if (falseValues.includes(text)) return { kind: 'value', value: false };
  return { kind: 'type-error', expected: [...trueValues, ...falseValues].join(', ') };
}

/** A date as ISO text; only days that the calendar has. */
function castDate(text: string, format = '%Y-%m-%d'): CastCell {
  const order: readonly string[] = format.match(/%[dmY]/g) ?? [];
  const pattern = escapePattern(format)
    .replace('%d', '(\\d{1,2})')
    .replace('%m', '(\\d{1,2})')
    .replace('%Y', '(\\d{4})');
  const match = new RegExp(`^${pattern}$`).exec(text);
  const part = (name: string) => Number(match?.[order.indexOf(name) + 1]);
  const date = new Date(Date.UTC(part('%Y'), part('%m') - 1, part('%d')));
  const real = match !== null && date.getUTCMonth() === part('%m') - 1 && date.getUTCDate() === part('%d');
  return real
    ? { kind: 'value', value: date.toISOString().slice(0, 10) }
    : { kind: 'type-error', expected: readable(format) };
}

function escapePattern(format: string): string {
  return format.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function readable(format: string): string {
  return format.replace('%d', '31').replace('%m', '12').replace('%Y', '2024');
}
