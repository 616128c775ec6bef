/** Who is counted: a table, and conditions that its rows meet. `headcount[migration-background=yes]` taken apart. */
export interface CountedText {
  readonly rows: string;
  readonly conditions: readonly string[];
}

/** Takes a text apart; one without conditions is only rows. */
export function parseCounted(text: string): CountedText {
  const open = text.indexOf('[');
  if (open < 0 || !text.endsWith(']')) return { rows: text, conditions: [] };
  return { rows: text.slice(0, open), conditions: splitConditions(text.slice(open + 1, -1)) };
}

/** The text again, in canonical order, without conditions that others imply. */
export function countedText({ rows, conditions }: CountedText): string {
  const distinct = [...new Set(conditions)].map(parseCondition);
  const needed = distinct.filter(
    (condition) => !distinct.some((other) => other !== condition && implies(other, condition)),
  );
  if (needed.length === 0) return rows;
  return `${rows}[${needed
    .map(({ text }) => text)
    .toSorted()
    .join(' ')}]`;
}

/** A condition that a category adds; values with signs of their own are written as JSON. */
export function conditionText(field: string, value: string): string {
  return `${field}=${/^[^\s|=∈[\]()"]+$/.test(value) ? value : JSON.stringify(value)}`;
}

/** A condition taken apart: `field=a|b`. Other kinds of conditions have no values. */
export interface Condition {
  readonly text: string;
  readonly field: string;
  readonly values: readonly string[] | null;
}

export function parseCondition(text: string): Condition {
  const [, field, values] = /^([^=∈[\]"]+)=(.+)$/s.exec(text) ?? [];
  if (field === undefined || values === undefined) return { text, field: text, values: null };
  return { text, field, values: values.match(/"(?:[^"\\]|\\.)*"|[^|]+/g) };
}

/** Whether who meets some conditions also meets the others, as far as their texts show it. */
export function implyAll(narrow: readonly Condition[], wide: readonly Condition[]): boolean {
  return wide.every((condition) => narrow.some((other) => implies(other, condition)));
}

function implies(narrow: Condition, wide: Condition): boolean {
  if (narrow.text === wide.text) return true;
  if (narrow.field !== wide.field || narrow.values === null || wide.values === null) return false;
  const { values } = wide;
  return values.includes('*') || narrow.values.every((value) => values.includes(value));
}

/** Conditions stand apart by spaces or commas, but not within quotes or brackets. */
function splitConditions(text: string): readonly string[] {
  const parts = text.match(/(?:"(?:[^"\\]|\\.)*"|\[(?:[^[\]]|\[[^[\]]*\])*\]|[^\s",[\]]|,(?!\s*[^\s=,|]+[=∈]))+/g);
  return (parts ?? []).map((part) => part.replace(/,$/, ''));
}
