import type { Condition, FieldOfRows } from '../indicator/measure-definition.js';
import type { CellContext, Counted, Fields, KnownNumbers } from './measure-kind.js';

/** Rows by answer: `answer:<code>`. */
export function answerRows(of: FieldOfRows, { categories }: Fields): Counted {
  return Object.fromEntries(categories(of).map((code) => [`answer:${code}`, rowsWith(of, code)]));
}

/** How many gave which answer, in the order of the scale. */
export function answerCounts(known: KnownNumbers, of: FieldOfRows, { categories }: CellContext): readonly number[] {
  return categories(of).map((code) => known[`answer:${code}`] ?? 0);
}

function rowsWith(of: FieldOfRows, code: string) {
  const condition: Condition = { field: of.field, in: [code] };
  return { resource: of.resource, where: [...(of.where ?? []), condition] };
}
