import { categoriesOf, type Field, type MissingValue, type TableSchema } from '../dataset/schema.js';
import type { Condition, Indicator, MeasureType } from '../indicator/definition.js';
import { parsePeriod } from '../period/edtf.js';
import type { Problem } from '../problem.js';
import { indicatorProblem } from './indicator-problem.js';
import type { Monitor } from './monitor.js';
import { groupingFields, measuredFields, type NamedField } from './named-fields.js';
import { conditionsIn } from './quantities-in.js';

/** Fields that exist but cannot carry what an indicator asks of them, and conditions that no row can meet. */
export function measureProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  return [
    ...groupingProblems(indicator, monitor),
    ...numberProblems(indicator, monitor),
    ...answerProblems(indicator, monitor),
    ...conditionProblems(indicator, monitor),
    ...timeProblems(indicator, monitor),
  ];
}

/** Every value of the period's field must be a period; categories of a breakdown are published and must not name persons. */
function groupingProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  return groupingFields(indicator).flatMap((named) => {
    const { field, values } = columnOf(monitor, named);
    const period = named.path[0] === 'period';
    const undated = period && values.some((value) => value !== null && parsePeriod(String(value)) === null);
    return [
      ...(undated ? [unsuited(indicator, named, 'period')] : []),
      ...(field['teilhabe:personal'] === true ? [unsuited(indicator, named, 'not personal')] : []),
    ];
  });
}

/** The properties whose field is added up, in every type of measure. */
const ADDED = new Set(['sum', 'weight', 'count']);

/** The types that compute with the values of the field they are about. */
const COMPUTED = new Set<MeasureType>(['mean', 'median', 'medianDuration', 'effect']);

/** A sum of texts would be a gap in every cell. */
function numberProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  return fieldsFor(indicator, (use) => ADDED.has(use) || (use === 'field' && COMPUTED.has(indicator.measure.type)))
    .filter((named) => !['integer', 'number'].includes(columnOf(monitor, named).field.type ?? 'string'))
    .map((named) => unsuited(indicator, named, 'numeric field'));
}

/** The types that count the answers of a scale. */
const ANSWERED = new Set<MeasureType>(['distribution', 'rating']);

function answerProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  return fieldsFor(indicator, (use) => use === 'field' && ANSWERED.has(indicator.measure.type))
    .filter((named) => categoriesOf(columnOf(monitor, named).field).length < 2)
    .map((named) => unsuited(indicator, named, 'answers'));
}

/** Values that a field with declared categories can never hold: every count of them would be zero, without a word. */
function conditionProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  return conditionsIn(indicator.measure).flatMap(({ path, resource, condition }) => {
    const { field } = columnOf(monitor, { resource, field: condition.field });
    const allowed = possibleValues(field, monitor.datasets.get(resource)!.schema);
    return impossible(indicator, { path, values: valuesIn(condition), allowed });
  });
}

/** The same for the two times of an effect, which must be two. */
function timeProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  const { measure } = indicator;
  if (measure.type !== 'effect') return [];
  const { resource, time: field, before, after } = measure.of;
  const times = codesOf(columnOf(monitor, { resource, field }).field);
  const path = (name: string) => ['measure', 'of', name];
  const same = { code: 'definition-error', found: `${resource}: ${field}`, expected: 'two times' } as const;
  return [
    ...impossible(indicator, { path: path('before'), values: [before], allowed: times }),
    ...impossible(indicator, { path: path('after'), values: [after], allowed: times }),
    ...(before === after ? [indicatorProblem(indicator, same, ...path('after'))] : []),
  ];
}

/** Values at a place that are not allowed there; any value is where nothing is declared. */
interface AskedValues {
  readonly path: readonly string[];
  readonly values: readonly string[];
  readonly allowed: readonly string[];
}

function impossible(indicator: Indicator, { path, values, allowed }: AskedValues): readonly Problem[] {
  return values
    .filter((value) => allowed.length > 0 && !allowed.includes(value))
    .map((found) =>
      indicatorProblem(indicator, { code: 'constraint-error', found, expected: allowed.join(', ') }, ...path),
    );
}

function valuesIn(condition: Condition): readonly string[] {
  return 'in' in condition ? condition.in.map(String) : [];
}

/** The categories of a field and the reasons why it may have no value; empty where any value may come. */
function possibleValues(field: Field, schema: TableSchema): readonly string[] {
  const categories = codesOf(field);
  const missing: readonly MissingValue[] = field.missingValues ?? schema.missingValues ?? [''];
  const reasons = missing.map((entry) => (typeof entry === 'string' ? 'missing' : (entry.label ?? 'missing')));
  return categories.length === 0 ? [] : [...new Set([...categories, ...reasons])];
}

function codesOf(field: Field): readonly string[] {
  return categoriesOf(field).map((category) => String(category.value));
}

function fieldsFor(indicator: Indicator, isUse: (property: string) => boolean): readonly NamedField[] {
  return measuredFields(indicator).filter(({ path }) => isUse(path.at(-1)!));
}

function unsuited(indicator: Indicator, { resource, field, path }: NamedField, expected: string): Problem {
  return indicatorProblem(indicator, { code: 'definition-error', found: `${resource}: ${field}`, expected }, ...path);
}

function columnOf({ datasets }: Monitor, { resource, field }: Omit<NamedField, 'path'>) {
  return datasets.get(resource)!.columns.get(field)!;
}
