import { monthOf } from '../import/periods/period-word.js';
import { isEdtf } from './edtf.js';

type Form = readonly [pattern: RegExp, edtf: (...groups: string[]) => string];

const two = (text: string) => text.padStart(2, '0');
const nextYear = (year: string) => String(Number(year) + 1);
const month = (word: string) => two(String(monthOf(word) ?? 99));

const FORMS: readonly Form[] = [
  [/^(\d{4})$/, (year) => year],
  [/^(\d{4}-\d\d(?:-\d\d)?)$/, (date) => date],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (day, m, year) => `${year}-${two(m)}-${two(day)}`],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (day, m, year) => `${year}-${two(m)}-${two(day)}`],
  [/^(\d{4})(0[1-9]|1[0-2])$/, (year, m) => `${year}-${m}`],
  [/^(\d{4})(0[1-9]|1[0-2])(\d\d)$/, (year, m, day) => `${year}-${m}-${day}`],
  [/^(\d{1,2})\/(\d{4})$/, (m, year) => `${year}-${two(m)}`],
  [/^(\p{L}+)\.? (\d{4})$/u, (word, year) => `${year}-${month(word)}`],
  [/^Q([1-4])[ /](\d{4})$/, (quarter, year) => `${year}-${32 + Number(quarter)}`],
  [/^(\d{4})[ -]?Q([1-4])$/, (year, quarter) => `${year}-${32 + Number(quarter)}`],
  [/^([1-4])\. Quartal (\d{4})$/, (quarter, year) => `${year}-${32 + Number(quarter)}`],
  [/^([12])\. Halbjahr (\d{4})$/, (half, year) => `${year}-${39 + Number(half)}`],
  [/^WS (\d{4})\/\d{2,4}$/, (year) => `${year}-10/${nextYear(year)}-03`],
  [/^SS (\d{4})$/, (year) => `${year}-04/${year}-09`],
  [/^(\d{4})-10P6M$/, (year) => `${year}-10/${nextYear(year)}-03`],
  [/^(\d{4}) ?[/–-] ?(\d{4})$/, (first, last) => [first, last].sort().join('/')],
  [/^(\d{4})\/(\d\d)$/, (year, last) => `${year}/${year.slice(0, 2)}${last}`],
];

/**
 * The EDTF text that a German or English way of writing a period means: `31.12.1995` → `1995-12-31`, `Juni 2007` →
 * `2007-06`. Null for a text that is none, and for days that no calendar has.
 */
export function edtfOf(text: string): string | null {
  const plain = text.replace(/\s+/g, ' ').trim();
  for (const [pattern, edtf] of FORMS) {
    const [whole, ...groups] = pattern.exec(plain) ?? [];
    if (whole === undefined) continue;
    const found = edtf(...groups);
    return isEdtf(found) ? found : null;
  }
  return null;
}
