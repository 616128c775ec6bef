import type { Table, TextColumn } from '../../../csv/table.js';
import { shortened, type Problem } from '../../../problem.js';
import { isPeriod } from '../../columns/column-kind.js';
import { numberParts } from '../../numbers/number-parts.js';
import { plainHeading } from './number-headings.js';

/** A warning where the headings of number columns look like the first row of data. */
export function headingProblems(
  numbers: readonly TextColumn[],
  { headerRow }: Table,
): readonly Omit<Problem, 'file'>[] {
  const headings = numbers.map(({ header }) => plainHeading(header)).filter(isNumber);
  if (headings.length === 0 || isScale(headings)) return [];
  const found = `no-header: ${shortened(headings.join(', '))}`;
  return [{ code: 'layout-error', severity: 'warning', row: headerRow, found }];
}

/** A number and no day; a year may be a number. */
function isNumber(heading: string): boolean {
  return numberParts(heading) !== null && (/^\d+$/.test(heading) || !isPeriod(heading));
}

/** No table of a city has earlier or later years side by side; other numbers of four digits count something. */
const YEAR = /^(?:19|20)\d\d$/;

/** Years in their order, or numbers at equal distances, such as the ages 0, 1, 2 or the answers 1 to 5. */
function isScale(headings: readonly string[]): boolean {
  const numbers = headings.map(Number);
  const steps = numbers.slice(1).map((number, i) => number - numbers[i]!);
  if (headings.every((heading) => YEAR.test(heading)))
    return steps.every((step) => step > 0) || steps.every((step) => step < 0);
  return steps.length > 1 ? steps.every((step) => step !== 0 && step === steps[0]) : steps[0] === 1;
}
