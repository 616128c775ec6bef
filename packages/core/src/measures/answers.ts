import type { FieldOfRows } from '../indicator/measure-definition.js';
import type { CellContext, Counted, Fields, KnownNumbers } from './measure-kind.js';
import { countedRows, type PeopleGroup } from '../series/counted-people.js';
import { narrowed } from './narrowed.js';

/** Rows by answer: `answer:<code>`. */
export function answerRows(of: FieldOfRows, { categories }: Fields): Counted {
  const { resource, where = [], field } = of;
  return Object.fromEntries(
    categories(of).map((code) => [`answer:${code}`, narrowed({ resource, where }, field, code)]),
  );
}

/** How many gave which answer, in the order of the scale. */
export function answerCounts(known: KnownNumbers, of: FieldOfRows, { categories }: CellContext): readonly number[] {
  return categories(of).map((code) => known[`answer:${code}`] ?? 0);
}

/** Who gave which answer, out of all who gave one. */
export function countedAnswers(
  { resource, where = [], field }: FieldOfRows,
  { categories }: Pick<Fields, 'categories'>,
): PeopleGroup {
  const codes = categories({ resource, field });
  return {
    parts: codes.map((code) => countedRows(narrowed({ resource, where }, field, code))),
    whole: countedRows({ resource, where: [...where, { field, in: codes }] }),
  };
}
