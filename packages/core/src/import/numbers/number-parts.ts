/** A number as it is written, taken apart without knowing yet what its points and commas mean. */
export interface NumberParts {
  readonly negative: boolean;
  /** The digits with what stands between them; every kind of space is an ordinary one, every apostrophe a straight one. */
  readonly body: string;
  /** `E-02`, or nothing. */
  readonly exponent: string;
  /** `%`, `‰`, `EUR`, or nothing. */
  readonly unit: string;
  /** Whether it stands in brackets: official tables mark numbers so that are not reliable. */
  readonly bracketed: boolean;
  /** The footnote `1)` or the letter behind the number; empty where there is none. */
  readonly mark: string;
}

/** No number that an office prints is longer. */
const LONGEST = 60;

const SPACE = /[\s\u00A0\u2007\u2009\u202F]+/g;
const SIGNED = /^([+\-\u2212\u2013]?) ?(.*)$/;
const UNIT = / ?(%|‰|€|EUR)$/;
/** A footnote behind a number, `1.234¹⁾` or `1234 1)`, or a letter for what is provisional or revised: `12,5 r`, `7 (v)`. */
const MARK = / ?([¹²³⁴-⁹]{1,2})[⁾)]?$| ([1-9])\)$| ?\(([prsv])\)$| ([prv])$/;
const EXPONENT = /[eE][+-]?\d{1,3}$/;
const BODY = /^(?:[.,]?\d|\d[\d.,' ]*\d)$/;
const POINTED_BODY = /^[.,]\d+$/;

/**
 * A text as the parts of a number, or null when it is none: `-  23` is minus 23, `−5` (U+2212) minus 5, `(5)` is 5 in
 * brackets and not minus 5, `12,5 %` has its unit. A detached sign without digits is a sign for "no value" and no number.
 */
export function numberParts(text: string): NumberParts | null {
  if (text.length > LONGEST) return null;
  const [plain, mark] = withoutMark(text.replace(SPACE, ' ').replace(/[’ʼ]/g, "'").trim());
  const bracketed = plain.startsWith('(') && plain.endsWith(')');
  const inner = bracketed ? plain.slice(1, -1).trim() : plain;
  const [ending = '', unit = ''] = UNIT.exec(inner) ?? [];
  const [, sign = '', number = ''] = SIGNED.exec(inner.slice(0, inner.length - ending.length)) ?? [];
  const [exponent = ''] = EXPONENT.exec(number) ?? [];
  const body = number.slice(0, number.length - exponent.length);
  if (!BODY.test(body) && !POINTED_BODY.test(body)) return null;
  return { negative: sign !== '' && sign !== '+', body, exponent, unit: unit === '€' ? 'EUR' : unit, bracketed, mark };
}

function withoutMark(text: string): readonly [plain: string, mark: string] {
  const found = MARK.exec(text);
  if (found === null) return [text, ''];
  const mark = found.slice(1).join('').normalize('NFKC');
  return [text.slice(0, found.index), /^\d/.test(mark) ? `${mark})` : mark];
}

/** What the signs between the digits of one number can mean. */
export type Separators =
  | { readonly kind: 'plain' }
  | { readonly kind: 'proven'; readonly decimal?: string; readonly group?: string }
  /** One to three digits, a point or comma, three digits: 12.345 */
  | { readonly kind: 'ambiguous'; readonly char: string }
  | { readonly kind: 'broken' };

/**
 * What one number alone proves about its signs: `1.040.908` has groups, `0,5` and `53,9` have decimals, `1.234,5` both;
 * `12.345` proves nothing. `1.2.3` is no number at all.
 */
export function separatorsOf({ body, exponent }: NumberParts): Separators {
  const chars = [...new Set(body.replace(/\d/g, ''))];
  const [first, second] = chars;
  if (first === undefined) return { kind: 'plain' };
  if (second !== undefined) return chars.length === 2 && exponent === '' ? twoSigns(body, first, second) : BROKEN;
  const [whole = '', ...rest] = body.split(first);
  if (isDecimalSign(first) && rest.length === 1 && !(rest[0]!.length === 3 && /^[1-9]\d{0,2}$/.test(whole))) {
    return { kind: 'proven', decimal: first };
  }
  if (exponent !== '') return rest.length === 1 ? { kind: 'proven', decimal: first } : BROKEN;
  if (!hasGroups(body, first)) return BROKEN;
  return isDecimalSign(first) && rest.length === 1
    ? { kind: 'ambiguous', char: first }
    : { kind: 'proven', group: first };
}

const BROKEN: Separators = { kind: 'broken' };

function twoSigns(body: string, group: string, decimal: string): Separators {
  const [whole = '', ...fraction] = body.split(decimal);
  if (!isDecimalSign(decimal) || fraction.length !== 1 || !/^\d+$/.test(fraction[0]!)) return BROKEN;
  return hasGroups(whole, group) ? { kind: 'proven', decimal, group } : BROKEN;
}

function isDecimalSign(char: string): boolean {
  return char === '.' || char === ',';
}

function hasGroups(whole: string, group: string): boolean {
  const [first = '', ...rest] = whole.split(group);
  return /^\d{1,3}$/.test(first) && rest.length > 0 && rest.every((part) => /^\d{3}$/.test(part));
}
