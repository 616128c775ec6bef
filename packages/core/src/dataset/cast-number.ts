import { trimZeros } from './trim-zeros.js';
import type { Field } from './schema.js';

const INTEGER = /^(?<sign>[+-]?)(?<whole>\d+)$/;
const NUMBER = /^(?<sign>[+-]?)(?=\.?\d)(?<whole>\d*)(?:\.(?<fraction>\d*))?(?<exponent>e[+-]?\d+)?$/i;

/** A sign and the spaces behind it: statistics offices write `-  23` for minus 23. A sign alone is no number. */
const DETACHED_SIGN = /^([+\-\u2212])[ \u00A0\u202F]+(?=\d)/;

/**
 * A text as the number it shows with the field's decimal and group signs, or null. `1.2.3`, `0x10`, `Infinity` and
 * numbers beyond 2^53, whose last digits would be lost, are none; of fractions the nearest double is taken. The minus
 * may be U+2212, and may stand apart.
 */
export function castNumber(text: string, field: Field): number | null {
  const decimal = decimalOf(text, field);
  return decimal === null ? null : Number(decimal);
}

/**
 * The same number as an exact decimal in its one canonical form: `1234.5` for `+01.234,50`, `0` for `-0,0`. An exponent
 * stays: `15e3`. Null where `castNumber` is null.
 */
export function decimalOf(text: string, field: Field): string | null {
  const { sign = '', whole, fraction = '', exponent = '' } = partsOf(text, field) ?? {};
  if (whole === undefined) return null;
  const decimals = trimZeros(fraction, 'end');
  const digits = `${trimZeros(whole, 'start') || '0'}${decimals === '' ? '' : `.${decimals}`}`;
  const decimal = `${sign === '-' && digits !== '0' ? '-' : ''}${digits}${exponent.toLowerCase()}`;
  const value = Math.abs(Number(decimal));
  return value <= Number.MAX_SAFE_INTEGER || (exponent !== '' && value < Infinity) ? decimal : null;
}

/** The decimal sign of a field. A whole number has none, so its thousands may be grouped by points without more words. */
export function decimalCharOf({ type, decimalChar, groupChar }: Field): string {
  return decimalChar ?? (type === 'integer' && groupChar === '.' ? ',' : '.');
}

type Parts = Readonly<Partial<Record<'sign' | 'whole' | 'fraction' | 'exponent', string>>>;

function partsOf(text: string, field: Field): Parts | undefined {
  const { groupChar = '', bareNumber = true } = field;
  const decimalChar = decimalCharOf(field);
  const bare = (bareNumber ? text : withoutUnit(text, decimalChar)).replace(DETACHED_SIGN, '$1');
  const digits = (groupChar === '' ? bare : withoutGroups(bare, decimalChar, groupChar)).replace('\u2212', '-');
  // A point that is not the decimal sign makes it no number: `?` stands in no number.
  const plain = decimalChar === '.' ? digits : digits.replaceAll('.', '?').replace(decimalChar, '.');
  return (field.type === 'integer' ? INTEGER : NUMBER).exec(plain)?.groups;
}

/**
 * A number without what stands before and behind it: `12,5 %`, `€ -12`. Signs, brackets, comparisons and decimal signs
 * stay and make it no number: `5-` may be meant as -5, `(5)` as unreliable or negative, `< 5` as hidden, and `,5` is not 5.
 */
function withoutUnit(text: string, decimalChar: string): string {
  const [, prefix = '', rest = text] = /^([^\d+\-\u2212]*)(.*)$/su.exec(text) ?? [];
  const [, number = rest, suffix = ''] = /^(.*\d)([^\d]*)$/su.exec(rest) ?? [];
  const telling = /[+\-\u2212()<>≤≥]/.test(prefix + suffix) || prefix.includes(decimalChar);
  return telling ? text : number;
}

const SPACES = /[ \u00A0\u202F]/g;

/** Group signs removed where they stand between thousands; `1.2.3` keeps them and so is no number. */
function withoutGroups(text: string, decimalChar: string, groupChar: string): string {
  const [whole = '', ...fraction] = text.split(decimalChar);
  const parts = groupChar.trim() === '' ? whole.split(SPACES) : whole.split(groupChar);
  const grouped =
    parts.length > 1 && parts.slice(1).every((part) => /^\d{3}$/.test(part)) && /^[+\-\u2212]?\d{1,3}$/.test(parts[0]!);
  return [grouped ? parts.join('') : whole, ...fraction].join(decimalChar);
}
