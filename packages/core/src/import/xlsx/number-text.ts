/** Excel keeps and shows so many digits; what a double holds beyond them is noise such as 0.30000000000000004. */
const DIGITS = 15;

/**
 * A number as a workbook stores it, as decimal text: 0.30000000000000004 → `0.3`, 1.5E-7 → `0.00000015`. Whole numbers
 * keep all their digits. What is no number stays as it is.
 */
export function numberText(stored: string): string {
  if (/^-?\d+$/.test(stored)) return stored;
  const value = Number(stored);
  return stored.trim() === '' || !Number.isFinite(value) ? stored : decimalText(Number(value.toPrecision(DIGITS)));
}

/** A number as decimal digits without an exponent: 1e21 → `1000000000000000000000`. */
export function decimalText(value: number): string {
  const [, sign = '', whole = '', fraction = '', exponent] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  if (exponent === undefined) return String(value);
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, '0');
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
