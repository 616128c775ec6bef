import type { Indicator } from '../../../../packages/core/src/indicator/definition.js';

/** A field that a definition names, and the codes that it asks for. */
export interface Named {
  readonly resource: string;
  readonly field: string;
  readonly codes: readonly string[];
}

/** Every field that stands in a definition's measure, and its period and breakdowns in each table it reads. */
export function namedIn({ measure, period, breakdowns = [] }: Indicator): readonly Named[] {
  const counted = quantitiesIn(measure);
  const resources = [...new Set(counted.map(({ resource }) => resource))];
  const grouping = [period.field, ...breakdowns.map(({ field }) => field)];
  return [
    ...counted.flatMap(fieldsOf),
    ...resources.flatMap((resource) => grouping.map((field) => ({ resource, field, codes: [] }))),
  ];
}

/** What a part of a measure may name: a quantity, the field of a rating, or a field that was asked twice. */
interface Part {
  readonly resource: string;
  readonly where?: readonly { readonly field: string; readonly in?: readonly unknown[] }[];
  readonly sum?: string;
  readonly weight?: string;
  readonly distinct?: string;
  readonly field?: string;
  readonly person?: string;
  readonly time?: string;
  readonly before?: string;
  readonly after?: string;
}

function quantitiesIn(value: unknown): readonly Part[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'resource' in value ? [value as Part] : Object.values(value).flatMap(quantitiesIn);
}

function fieldsOf({ resource, where = [], ...part }: Part): readonly Named[] {
  const { sum, weight, distinct, field, person, time } = part;
  const plain = [sum, weight, distinct, field, person].flatMap((name) => name ?? []);
  const times = time === undefined ? [] : [{ field: time, in: [part.before, part.after] }];
  return [
    ...plain.map((name) => ({ resource, field: name, codes: [] })),
    ...[...where, ...times].map((condition) => ({
      resource,
      field: condition.field,
      codes: (condition.in ?? []).map(String),
    })),
  ];
}
