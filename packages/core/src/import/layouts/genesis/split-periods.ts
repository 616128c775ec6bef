import { occurringCells } from '../../columns/keep-rows.js';
import { isYear, isYearParts, periodIn } from '../../periods/year-part.js';
import type { HeadingRows } from './heading-rows.js';
import type { KeyParts } from './key-columns.js';

/** Keys and header rows whose months and quarters no longer are a dimension of their own. */
export interface JoinedPeriods {
  readonly parts: KeyParts;
  readonly headings: HeadingRows;
}

/**
 * Years in one place and months in another are one period: both in header rows, or one of them in rows and the other in
 * headings. Both then say a part of the period, which `tidyPeriod` joins.
 */
export function joinPeriods(parts: KeyParts, headings: HeadingRows): JoinedPeriods {
  const { periods, dimensions } = headings;
  const years = periods?.every(isYear) === true;
  const monthRow = dimensions.find(({ categories }) => isYearParts(categories));
  if (monthRow !== undefined && (years || hasYears(parts))) {
    const { categories } = monthRow;
    const joined = years ? categories.map((month, i) => periodIn(periods[i]!, month)) : categories;
    const rest = dimensions.filter((dimension) => dimension !== monthRow);
    return { parts, headings: { ...headings, periods: joined, dimensions: rest } };
  }
  const months = parts.keys.find(({ codes, labels }) => !labels && isYearParts(occurringCells(codes)));
  if (!years || months === undefined || parts.period !== undefined) return { parts, headings };
  const keys = parts.keys.filter((key) => key !== months);
  return { parts: { period: months.codes, keys }, headings };
}

function hasYears({ period }: KeyParts): boolean {
  return period !== undefined && occurringCells(period).every(isYear);
}
