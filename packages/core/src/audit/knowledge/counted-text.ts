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
  const distinct = [...new Set(conditions)];
  const needed = distinct.filter(
    (condition) => !distinct.some((other) => other !== condition && implies(other, condition)),
  );
  return needed.length === 0 ? rows : `${rows}[${needed.toSorted().join(' ')}]`;
}

/** A condition that a category adds; values with signs of their own are written as JSON. */
export function conditionText(field: string, value: string): string {
  return `${field}=${/^[^\s|=∈[\]()"]+$/.test(value) ? value : JSON.stringify(value)}`;
}

/** Whether whoever is counted by one text is also counted by another, as far as their conditions show it. */
export function isWithin(narrow: CountedText, wide: CountedText): boolean {
  return (
    narrow.rows === wide.rows &&
    wide.conditions.every((condition) => narrow.conditions.some((other) => implies(other, condition)))
  );
}

function implies(narrow: string, wide: string): boolean {
  if (narrow === wide) return true;
  const [[field, values], [wideField, wideValues]] = [fieldAndValues(narrow), fieldAndValues(wide)];
  if (field !== wideField || values === null || wideValues === null) return false;
  return wideValues.includes('*') || values.every((value) => wideValues.includes(value));
}

/** `field=a|b`; other kinds of conditions have no values. */
function fieldAndValues(condition: string): readonly [field: string, values: readonly string[] | null] {
  const found = /^([^=∈[\]"]+)=(.*)$/s.exec(condition);
  if (!found) return [condition, null];
  return [found[1]!, found[2]!.match(/"(?:[^"\\]|\\.)*"|[^|]+/g) ?? []];
}

/** Conditions stand apart by spaces or commas, but not within quotes or brackets. */
function splitConditions(text: string): readonly string[] {
  const parts = text.match(/(?:"(?:[^"\\]|\\.)*"|\[(?:[^[\]]|\[[^[\]]*\])*\]|[^\s",[\]]|,(?!\s*[^\s=,|]+[=∈]))+/g);
  return (parts ?? []).map((part) => part.replace(/,$/, ''));
}
