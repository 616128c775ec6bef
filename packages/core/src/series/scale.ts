import { limitOf } from '../dataset/check-constraints.js';
import { categoriesOf, type Field } from '../dataset/schema.js';

/** The range of a rated field: what a sum of ratings can be at least and at most. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
}

/** The range of a rating: its constraints, else its numbered categories. NaN or infinite ends where it has none. */
export function scaleOf(field: Field): Scale {
  const codes = categoriesOf(field).map((category) => Number(category.value));
  return {
    minimum: limit(field, 'minimum') ?? Math.min(...codes),
    maximum: limit(field, 'maximum') ?? Math.max(...codes),
  };
}

/** Whether a field is a rating: numbers between two known ends. */
export function isRating(field: Field): boolean {
  const { minimum, maximum } = scaleOf(field);
  const numeric = field.type === 'integer' || field.type === 'number';
  return numeric && Number.isFinite(minimum) && Number.isFinite(maximum) && minimum < maximum;
}

function limit(field: Field, name: 'minimum' | 'maximum'): number | undefined {
  const declared = field.constraints?.[name];
  return declared === undefined ? undefined : Number(limitOf(declared, field));
}
