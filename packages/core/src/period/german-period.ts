import { isEdtf } from './edtf.js';

const QUARTER_FROM = 32;
const HALF_YEAR_FROM = 39;

const MONTHS = 'januar,februar,märz,april,mai,juni,juli,august,september,oktober,november,dezember'.split(',');

type Form = readonly [pattern: RegExp, edtf: (...parts: string[]) => string];

/** German forms, and the EDTF that each means. */
const FORMS: readonly Form[] = [
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (day, month, year) => `${year}-${two(month)}-${two(day)}`],
  [/^(\d{1,2})\/(\d{4})$/, (month, year) => `${year}-${two(month)}`],
  [/^(?:Q([1-4])|([1-4])\. Quartal) (\d{4})$/, (q, quarter, year) => `${year}-${QUARTER_FROM + Number(q || quarter)}`],
  [/^([12])\. Halbjahr (\d{4})$/, (half, year) => `${year}-${HALF_YEAR_FROM + Number(half)}`],
  [/^seit (\d{4})$/, (year) => `${year}/..`],
  [
    /^(\d{1,2})\.\/(\d{1,2})\. (\p{L}+) (\d{4})$/u,
    (first, last, name = '', year) => {
      const month = two(String(MONTHS.indexOf(name.toLowerCase()) + 1));
      return `${year}-${month}-${two(first)}/${year}-${month}-${two(last)}`;
    },
  ],
];

/** A period as EDTF: EDTF itself, or what a German form means, such as `2. Halbjahr 2013`. Null for anything else. */
export function edtfOf(text: string): string | null {
  if (isEdtf(text)) return text;
  const meant = FORMS.flatMap(([pattern, edtf]) => {
    const parts = pattern.exec(text)?.slice(1) as (string | undefined)[] | undefined;
    return parts === undefined ? [] : [edtf(...parts.map((part) => part ?? ''))];
  });
  return meant.find(isEdtf) ?? null;
}

function two(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}
