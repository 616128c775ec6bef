import type { Condition, Quantity } from '../indicator/measure-definition.js';

/**
 * Who is counted: a table, and what its rows must meet, in canonical order, so that two indicators that ask the same
 * question of the same rows have the same text. What one of them hides the other must not publish.
 */
export interface CountedRows {
  /** The table and how it is counted: `headcount`, `headcount(sum=count)`. */
  readonly rows: string;
  readonly conditions: readonly CountedCondition[];
}

export interface CountedCondition {
  readonly field: string;
  /** Accepted values in order; null for other kinds of conditions, of which only the text says what they are. */
  readonly values: readonly string[] | null;
  readonly text: string;
}

/** One group of people of an observation: what its parts count, in their order, and what all of them together count. */
export interface PeopleGroup {
  /** Null where a part is only what is left of the whole. */
  readonly parts: readonly (CountedRows | null)[];
  readonly whole: CountedRows | null;
}

/** The people with a characteristic, out of those who belong. */
export function countedShare(count: Quantity, base: Quantity): PeopleGroup {
  return { parts: [countedRows(count), null], whole: countedRows(base) };
}

/** People who are only counted. */
export function countedOnly(people: Quantity): PeopleGroup {
  return { parts: [countedRows(people)], whole: null };
}

export function countedRows({ resource, where = [], ...how }: Quantity): CountedRows {
  const ways = Object.entries(how)
    .map(([name, value]) => `${name}=${String(value)}`)
    .sort();
  const conditions = new Map(where.map(conditionOf).map((condition) => [condition.text, condition]));
  return {
    rows: ways.length > 0 ? `${resource}(${ways.join(' ')})` : resource,
    conditions: [...conditions.values()].sort((a, b) => (a.text < b.text ? -1 : 1)),
  };
}

/** `headcount[migration_background=yes]`: equal texts count the same people. */
export function countedText({ rows, conditions }: CountedRows): string {
  return conditions.length > 0 ? `${rows}[${conditions.map(({ text }) => text).join(' ')}]` : rows;
}

function conditionOf(condition: Condition): CountedCondition {
  const { field } = condition;
  if ('in' in condition) {
    const values = [...new Set(condition.in.map(String))].sort();
    return { field, values, text: `${field}=${values.map(quoted).join('|')}` };
  }
  if ('present' in condition) return { field, values: null, text: `${field}=*` };
  const { resource, field: other, where = [], period } = condition.among;
  const others = countedText(countedRows({ resource, where }));
  return { field, values: null, text: `${field}∈${others}.${other}${period ? `(${period})` : ''}` };
}

/** Values with signs that mean something in the text are written as JSON. */
function quoted(value: string): string {
  return /^[^\s|=∈[\]()"]+$/.test(value) ? value : JSON.stringify(value);
}
