/** Numbers by which one person is known in the whole country; each has a check digit, so that hardly anything else looks so. */

/** Whether a text is an IBAN (ISO 13616, remainder 1 by 97), with or without spaces. */
export function isIban(text: string): boolean {
  const iban = text.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(iban)) return false;
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(parseInt(letter, 36)));
  return Array.from(digits, Number).reduce((rest, digit) => (rest * 10 + digit) % 97, 0) === 1;
}

/** Area, day of birth, first letter of the name at birth, serial number, check digit: `15 070649 C 103`. */
const SOCIAL_SECURITY = /^\d{2}(?:[0-3]|[5-8])\d(?:0\d|1[0-2])\d{2}[A-Z]\d{3}$/;
const SOCIAL_SECURITY_FACTORS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];

/** Whether a text is a German social security number (VKVV § 4), with or without spaces. */
export function isSocialSecurityNumber(text: string): boolean {
  const number = text.replace(/\s/g, '').toUpperCase();
  if (!SOCIAL_SECURITY.test(number)) return false;
  const letter = String(number.charCodeAt(8) - 'A'.charCodeAt(0) + 1).padStart(2, '0');
  const digits = number.slice(0, 8) + letter + number.slice(9, 11);
  const sum = SOCIAL_SECURITY_FACTORS.reduce((total, factor, i) => total + digitSum(factor * Number(digits[i])), 0);
  return sum % 10 === Number(number[11]);
}

/**
 * Whether a text is a German tax identification number (§ 139b AO): eleven digits without a leading zero, one of the first
 * ten twice or three times and no other one again, the last by ISO 7064, modulus 11,10.
 */
export function isTaxId(text: string): boolean {
  const number = text.replace(/\s/g, '');
  if (!/^[1-9]\d{10}$/.test(number)) return false;
  const first = Array.from(number.slice(0, 10), Number);
  const times = [...new Set(first)].map((digit) => first.filter((other) => other === digit).length);
  const repeated = times.filter((count) => count > 1);
  if (repeated.length !== 1 || repeated[0]! > 3) return false;
  const product = first.reduce((before, digit) => (((digit + before) % 10 || 10) * 2) % 11, 10);
  return (11 - product) % 10 === Number(number[10]);
}

function digitSum(number: number): number {
  return Math.floor(number / 10) + (number % 10);
}
