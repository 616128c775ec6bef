import { categoriesOf, type Field, type MissingValue, type TableSchema } from '../dataset/schema.js';
import type { Condition, Indicator } from '../indicator/definition.js';
import { parsePeriod } from '../period/edtf.js';
import type { Problem } from '../problem.js';
import { fieldsOf } from '../series/fields-of.js';
import { quantitiesOf } from '../series/quantities.js';
import { isRating } from '../series/scale.js';
import { indicatorProblem } from './indicator-problem.js';
import type { Monitor } from './monitor.js';
import { groupingFields, type NamedField } from './named-fields.js';

/** Fields that exist but cannot carry what an indicator asks of them, and conditions that no row can meet. */
export function measureProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  return [
    ...periodProblems(indicator, monitor),
    ...personalProblems(indicator, monitor),
    ...ratingProblems(indicator, monitor),
    ...sumProblems(indicator, monitor),
    ...conditionProblems(indicator, monitor),
  ];
}

function unsuited(indicator: Indicator, { resource, field }: NamedField, expected: string): Problem {
  return indicatorProblem(indicator, { code: 'definition-error', found: `${resource}: ${field}`, expected });
}

function columnOf({ datasets }: Monitor, { resource, field }: NamedField) {
  return datasets.get(resource)!.columns.get(field)!;
}

/** Every value of the period's field must be a period: `2024.5` or `Sommer` is none. */
function periodProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  return groupingFields(indicator)
    .filter(({ field }) => field === indicator.period.field)
    .filter((named) =>
      columnOf(monitor, named).values.some((value) => value !== null && parsePeriod(String(value)) === null),
    )
    .map((named) => unsuited(indicator, named, 'period'));
}

/** The categories of a breakdown are published, also where their numbers are hidden: they must not name persons. */
function personalProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  return groupingFields(indicator)
    .filter((named) => columnOf(monitor, named).field['teilhabe:personal'] === true)
    .map((named) => unsuited(indicator, named, 'not personal'));
}

/** Ratings need a scale: numbers with ends for a mean, ordered categories for a distribution. */
function ratingProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  const { measure } = indicator;
  if (!('of' in measure)) return [];
  const { field } = columnOf(monitor, measure.of);
  const suited = measure.type === 'mean' ? isRating(field) : categoriesOf(field).length > 1;
  return suited ? [] : [unsuited(indicator, measure.of, measure.type === 'mean' ? 'scale' : 'answers')];
}

/** A sum of texts would be a gap in every cell. What a mean adds up is checked as a rating. */
function sumProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  if (indicator.measure.type === 'mean') return [];
  return Object.values(quantitiesOf(indicator)).flatMap(({ resource, sum }) => {
    if (sum === undefined) return [];
    const named = { resource, field: sum };
    const { type = 'string' } = columnOf(monitor, named).field;
    return type === 'integer' || type === 'number' ? [] : [unsuited(indicator, named, 'numeric field')];
  });
}

/** Values that a field with declared categories can never hold: every count of them would be zero, without a word. */
function conditionProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  const problems = Object.values(quantitiesOf(indicator)).flatMap(({ resource, where = [] }) =>
    where.flatMap((condition) => {
      const { field } = columnOf(monitor, { resource, field: condition.field });
      const allowed = possibleValues(field, monitor.datasets.get(resource)!.schema);
      return impossible(condition, allowed).map((found) =>
        indicatorProblem(indicator, { code: 'constraint-error', found, expected: allowed.join(', ') }, field.name),
      );
    }),
  );
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function impossible(condition: Condition, allowed: readonly string[]): readonly string[] {
  if (allowed.length === 0 || !('in' in condition)) return [];
  return condition.in.map(String).filter((value) => !allowed.includes(value));
}

/** The categories of a field and the reasons why it may have no value; empty where any value may come. */
function possibleValues(field: Field, schema: TableSchema): readonly string[] {
  const categories = categoriesOf(field).map((category) => String(category.value));
  const missing: readonly MissingValue[] = field.missingValues ?? schema.missingValues ?? [''];
  const reasons = missing.map((entry) => (typeof entry === 'string' ? 'missing' : (entry.label ?? 'missing')));
  return categories.length === 0 ? [] : [...new Set([...categories, ...reasons])];
}
