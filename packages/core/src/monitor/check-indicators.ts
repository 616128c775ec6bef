import type { Field } from '../dataset/schema.js';
import { categoriesOf } from '../dataset/schema.js';
import type { Condition, Indicator } from '../indicator/definition.js';
import { messageArguments, parseMessage } from '../indicator/parse-message.js';
import type { Problem } from '../problem.js';
import { quantitiesOf, resourcesOf } from '../series/quantities.js';
import type { Monitor } from './monitor.js';
import { areasOf } from '../records/records.js';

const FILE = 'indicators.json';
const SENTENCE_ARGUMENTS = ['period', 'value', 'count', 'base'];

/** What an indicator asks of the data that is not there, and sentences that cannot be filled. */
export function indicatorProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  const missing = resourcesOf(indicator).filter((name) => !monitor.datasets.has(name));
  if (missing.length > 0) return missing.map((name) => unknownResource(indicator, name, monitor));
  return [
    ...fieldProblems(indicator, monitor),
    ...areaProblems(indicator, monitor),
    ...sentenceProblems(indicator),
    ...ratingProblems(indicator, monitor),
  ];
}

function unknownResource(indicator: Indicator, found: string, { dataPackage, datasets }: Monitor): Problem {
  const known = dataPackage.resources.map((resource) => resource.name);
  // A resource that is listed but could not be read has its own problem already; this one says who needs it.
  const expected = (known.includes(found) ? [...datasets.keys()] : known).join(', ');
  return { code: 'unknown-resource', severity: 'error', file: FILE, field: indicator.id, found, expected };
}

function fieldProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  const shared = [indicator.period.field, ...(indicator.breakdowns ?? []).map((breakdown) => breakdown.field)];
  const named = Object.values(quantitiesOf(indicator)).flatMap(({ resource, where = [], sum, distinct }) =>
    [sum, distinct, ...where.map((condition: Condition) => condition.field)].map((field) => [resource, field] as const),
  );
  const rated = 'of' in indicator.measure ? [[indicator.measure.of.resource, indicator.measure.of.field] as const] : [];
  const all = [
    ...resourcesOf(indicator).flatMap((resource) => shared.map((field) => [resource, field] as const)),
    ...named,
    ...rated,
  ];
  const wrong = all.filter(
    ([resource, field]) => field !== undefined && !monitor.datasets.get(resource)!.columns.has(field),
  );
  const unique = new Map(wrong.map(([resource, field]) => [`${resource}/${field}`, { resource, field: field! }]));
  return [...unique.values()].map(({ resource, field }) => ({
    code: 'unknown-field',
    severity: 'error',
    file: FILE,
    field: indicator.id,
    found: `${resource}: ${field}`,
    expected: [...monitor.datasets.get(resource)!.columns.keys()].join(', '),
  }));
}

function areaProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  const areas = areasOf(monitor).map((area) => area.id);
  if (areas.includes(indicator.area)) return [];
  return [
    {
      code: 'unknown-area',
      severity: 'error',
      file: FILE,
      field: indicator.id,
      found: indicator.area,
      expected: areas.join(', '),
    },
  ];
}

function sentenceProblems(indicator: Indicator): readonly Problem[] {
  return Object.entries(indicator.finding ?? {}).flatMap(([language, text]): readonly Problem[] => {
    const problem = {
      code: 'sentence-error',
      severity: 'error',
      file: FILE,
      field: `${indicator.id} › finding › ${language}`,
    } as const;
    try {
      const unknown = messageArguments(parseMessage(text)).filter((name) => !SENTENCE_ARGUMENTS.includes(name));
      return unknown.map((found) => ({
        ...problem,
        found: `{${found}}`,
        expected: SENTENCE_ARGUMENTS.map((name) => `{${name}}`).join(', '),
      }));
    } catch (error) {
      return [{ ...problem, found: text, expected: error instanceof Error ? error.message : 'ICU MessageFormat' }];
    }
  });
}

/** Ratings need a scale: numbers with ends for a mean, ordered categories for a distribution. */
function ratingProblems(indicator: Indicator, monitor: Monitor): readonly Problem[] {
  const { measure } = indicator;
  if (!('of' in measure)) return [];
  const field = monitor.datasets.get(measure.of.resource)!.columns.get(measure.of.field)?.field;
  if (field === undefined || (measure.type === 'mean' ? hasScale(field) : categoriesOf(field).length > 1)) return [];
  const expected =
    measure.type === 'mean'
      ? 'type number or integer with minimum and maximum'
      : 'categories, from negative to positive';
  return [
    { code: 'definition-error', severity: 'error', file: FILE, field: indicator.id, found: measure.of.field, expected },
  ];
}

function hasScale(field: Field): boolean {
  const { minimum, maximum } = field.constraints ?? {};
  const bounded = (minimum !== undefined && maximum !== undefined) || categoriesOf(field).length > 1;
  return (field.type === 'integer' || field.type === 'number') && bounded;
}
