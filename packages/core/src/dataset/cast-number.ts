import type { Field } from './schema.js';

const INTEGER = /^[+-]?\d+$/;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * A text as the number it shows with the field's decimal and group signs, or null. `1.2.3`, `0x10`, `Infinity` and
 * whole numbers beyond 2^53, which could not be kept exactly, are none. The minus may be U+2212.
 */
export function castNumber(text: string, field: Field): number | null {
  const { decimalChar = '.', groupChar = '', bareNumber = true } = field;
  const bare = bareNumber ? text : withoutUnit(text, decimalChar);
  const digits = (groupChar === '' ? bare : withoutGroups(bare, decimalChar, groupChar)).replace('\u2212', '-');
  // A point that is not the decimal sign makes it no number: `?` stands in no number.
  const plain = decimalChar === '.' ? digits : digits.replaceAll('.', '?').replace(decimalChar, '.');
  if (!(field.type === 'integer' ? INTEGER : NUMBER).test(plain)) return null;
  const value = Number(plain);
  const exact = field.type === 'integer' ? Number.isSafeInteger(value) : Number.isFinite(value);
  // Adding 0 turns -0, which equals 0 but is written differently, into 0.
  return exact ? value + 0 : null;
}

/**
 * A number without what stands before and behind it: `12,5 %`, `€ -12`. Signs, brackets and decimal signs stay and make
 * it no number: `5-` may be meant as -5, `(5)` as unreliable or negative, and `,5` is not 5.
 */
function withoutUnit(text: string, decimalChar: string): string {
  const [, prefix = '', rest = text] = /^([^\d+\-\u2212]*)(.*)$/su.exec(text) ?? [];
  const [, number = rest, suffix = ''] = /^(.*\d)([^\d]*)$/su.exec(rest) ?? [];
  const telling = /[+\-\u2212()]/.test(prefix + suffix) || prefix.includes(decimalChar);
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
