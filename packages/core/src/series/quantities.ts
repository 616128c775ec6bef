import type { Condition, FieldOfRows, Indicator, MeasureDefinition, Quantity } from '../indicator/definition.js';

/** What a measure counts, by name: the numbers that `estimate` needs of every cell. */
export type Quantities = Readonly<Record<string, Quantity>>;

/**
 * The quantities of an indicator's measure: `count` and `base`, for surveys `frame` and `responses`, for means `sum`
 * and `base`, for distributions one `answer:<code>` each.
 */
export function quantitiesOf(indicator: Indicator, answers: readonly string[] = []): Quantities {
  const { measure } = indicator;
  switch (measure.type) {
    case 'count':
      return { count: measure.count };
    case 'distinctShare':
      return { count: measure.count, base: measure.base };
    case 'proportion':
      return { count: measure.count, base: measure.base, ...surveyQuantities(measure) };
    case 'mean':
      return { sum: { ...ratedRows(measure.of), sum: measure.of.field }, base: ratedRows(measure.of) };
    case 'distribution':
      return Object.fromEntries(answers.map((code) => [`answer:${code}`, rowsWith(measure.of, code)]));
  }
}

/** The resources that an indicator reads, each once. */
export function resourcesOf(indicator: Indicator): readonly string[] {
  const { measure } = indicator;
  if ('of' in measure) return [measure.of.resource];
  const quantities = Object.values(quantitiesOf(indicator));
  return [...new Set(quantities.map((quantity) => quantity.resource))];
}

/**
 * Who could have answered, and who sent the sheet back whether or not this question was answered: the question is what
 * the count asks more narrowly than the base. A filter that both have, such as one department, stays.
 */
function surveyQuantities({ count, base, survey }: Extract<MeasureDefinition, { type: 'proportion' }>): Quantities {
  if (survey === undefined) return {};
  const counted = (count.where ?? []).map((condition) => JSON.stringify(condition));
  const fields = new Set((count.where ?? []).map((condition) => condition.field));
  const others = (base.where ?? []).filter(
    (condition) => !fields.has(condition.field) || counted.includes(JSON.stringify(condition)),
  );
  return { frame: survey.frame, responses: { resource: base.resource, where: others } };
}

/** Sheets on which the rating was left out count neither for the sum nor for the base. */
function ratedRows({ resource, field, where = [] }: FieldOfRows): Quantity {
  return { resource, where: [...where, { field, present: true }] };
}

function rowsWith(of: FieldOfRows, code: string): Quantity {
  const condition: Condition = { field: of.field, in: [code] };
  return { resource: of.resource, where: [...(of.where ?? []), condition] };
}
