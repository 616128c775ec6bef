import type { ChecklistItem } from '@teilhabe/core/publication';

/** The dimensions of the checklist in the order of the Diversitätsmonitor: what the public meets first. */
export const DIMENSIONS = ['services', 'staff', 'organisation'] as const;

/** A dimension of the checklist. */
export type Dimension = (typeof DIMENSIONS)[number];

/** How far a department is in a dimension: a mean from 0 to 4, or why there is none. */
export type Score = number | 'notApplicable' | 'missing';

/** So many of the items that apply must have been judged for a mean (METHODOLOGY.md 2.1, HR19). */
const LEAST_JUDGED = 0.75;

/** The day of a record, ISO 8601. */
export function dayOf({ date }: Pick<ChecklistItem, 'date'>): string {
  return date.earliest ?? date.edtf;
}

/** The days on which something was judged, from the earliest to the latest. */
export function daysOf(items: readonly ChecklistItem[]): readonly string[] {
  return [...new Set(items.map(dayOf))].sort();
}

/** What was last said of each item in each department until the end of a day. */
export function latestUntil(items: readonly ChecklistItem[], day: string): readonly ChecklistItem[] {
  const departments = new Map<string, Map<string, ChecklistItem>>();
  for (const item of items.filter((one) => dayOf(one) <= day)) {
    const latest = departments.get(item.department) ?? new Map<string, ChecklistItem>();
    departments.set(item.department, latest);
    const before = latest.get(item.item);
    if (before === undefined || dayOf(before) <= dayOf(item)) latest.set(item.item, item);
  }
  return [...departments.values()].flatMap((latest) => [...latest.values()]);
}

/**
 * The mean of the items that apply: an item that does not apply is no zero and stands in no mean. `notApplicable` where
 * none applies, `missing` where nobody has judged any, or fewer than three in four.
 */
export function scoreOf(items: readonly Pick<ChecklistItem, 'value'>[]): Score {
  const applying = items.filter(({ value }) => value !== 'notApplicable');
  if (items.length > 0 && applying.length === 0) return 'notApplicable';
  const values = applying.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  if (values.length === 0 || values.length < LEAST_JUDGED * applying.length) return 'missing';
  return values.reduce((total, value) => total + value, 0) / values.length;
}
