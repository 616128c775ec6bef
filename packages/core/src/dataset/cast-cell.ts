import { edtfOf } from '../period/german-period.js';
import { castDate, sampleDate } from './cast-date.js';
import { castNumber, decimalCharOf } from './cast-number.js';
import { durationSeconds } from './duration.js';
import { isGeoid } from './geoid.js';
import type { Field } from './schema.js';
import { hasFormat } from './text-format.js';

/**
 * What a cell may hold once it is checked. Dates, years, months, durations and periods are texts in ISO 8601 or EDTF; a
 * list is the text of its entries, which `listItems` takes apart.
 */
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
  const codes = field['teilhabe:values'];
  if (codes === undefined) return castText(trimmed, field);
  const coded = [trimmed, plainSpaces(trimmed)].find((spelling) => Object.hasOwn(codes, spelling));
  return castText(coded === undefined ? trimmed : codes[coded]!, field);
}

/** The same without looking the text up in `teilhabe:values`: for values that stand in the schema. */
export function castText(text: string, field: Field): CastCell {
  switch (field.type ?? 'string') {
    case 'integer':
    case 'number':
      return valueOr(castNumber(text, field), field.type === 'integer' ? 'integer' : numberLike(field));
    case 'boolean':
      return castBoolean(text, field);
    case 'date':
      return valueOr(castDate(text, field.format), `date ${sampleDate(field.format)}`);
    case 'year':
      return valueOr(/^-?\d{4}$/.test(text) ? text : null, 'year');
    case 'yearmonth':
      return valueOr(/^-?\d{4}-(?:0[1-9]|1[0-2])$/.test(text) ? text : null, 'yearmonth');
    case 'duration':
      return valueOr(durationSeconds(text) === null ? null : text, 'duration');
    case 'list':
      return castList(text, field);
    case 'any':
      return { kind: 'value', value: text };
    default:
      return castString(text, field);
  }
}

/** The entries of a list as `castCell` gives it; their text in canonical form, e.g. `5` for ` 05`. */
export function listItems(value: Scalar, { delimiter = ',' }: Field): readonly string[] {
  return String(value).split(delimiter);
}

/** A text with ordinary spaces: German abbreviations such as `k. A.` are often typed with a no-break space. */
export function plainSpaces(text: string): string {
  return text.trim().replace(/[\u00A0\u202F]/g, ' ');
}

/** Every entry cast alone; an empty one is none, so that a forgotten entry is seen. */
function castList(text: string, { name, delimiter = ',', itemType = 'string' }: Field): CastCell {
  const items = delimiter === '' ? [] : text.split(delimiter).map((item) => item.trim());
  const casts = items.map((item) => (item === '' ? null : castText(item, { name, type: itemType })));
  const values = casts.map((cast) => (cast?.kind === 'value' ? String(cast.value) : null));
  const usable = values.length > 0 && !values.includes(null);
  return valueOr(usable ? values.join(delimiter) : null, `list of ${itemType} by ${delimiter}`);
}

/** `number`, or with another decimal sign than a point how one is written: `number 1234,5`. */
function numberLike(field: Field): string {
  const decimalChar = decimalCharOf(field);
  return decimalChar === '.' ? 'number' : `number 1234${decimalChar}5`;
}

function castString(text: string, field: Field): CastCell {
  if (field['teilhabe:type'] === 'edtf') return valueOr(edtfOf(text), 'edtf');
  if (field['teilhabe:type'] === 'geoid') return valueOr(isGeoid(text) ? text : null, 'geoid');
  return valueOr(hasFormat(text, field.format) ? text : null, `format ${field.format ?? 'default'}`);
}

function castBoolean(text: string, field: Field): CastCell {
  const { trueValues = ['true', 'True', 'TRUE', '1'], falseValues = ['false', 'False', 'FALSE', '0'] } = field;
  if (trueValues.includes(text)) return { kind: 'value', value: true };
  return valueOr(falseValues.includes(text) ? false : null, [...trueValues, ...falseValues].join(', '));
}

function valueOr(value: Scalar | null, expected: string): CastCell {
  return value === null ? { kind: 'type-error', expected } : { kind: 'value', value };
}
