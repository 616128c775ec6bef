import type { Scalar } from './cast-cell.js';
import { categoriesOf, type Field } from './schema.js';

/** What a value should be and is not, e.g. `≥ 0`; null when it meets every constraint of its field. */
export function brokenConstraint(value: Scalar, field: Field): string | null {
  return brokenRange(value, field) ?? brokenText(value, field) ?? brokenList(value, field);
}

function brokenRange(value: Scalar, { constraints = {} }: Field): string | null {
  const { minimum, maximum } = constraints;
  const comparable = (limit: number | string) => (typeof value === 'number' ? Number(limit) : limit);
  if (minimum !== undefined && value < comparable(minimum)) return `≥ ${minimum}`;
  if (maximum !== undefined && value > comparable(maximum)) return `≤ ${maximum}`;
  return null;
}

function brokenText(value: Scalar, { constraints = {} }: Field): string | null {
  const { minLength, maxLength, pattern } = constraints;
  const text = String(value);
  if (minLength !== undefined && text.length < minLength) return `length ≥ ${minLength}`;
  if (maxLength !== undefined && text.length > maxLength) return `length ≤ ${maxLength}`;
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(text)) return pattern;
  return null;
}

function brokenList(value: Scalar, field: Field): string | null {
  const allowed = field.constraints?.enum ?? categoriesOf(field).map((category) => category.value);
  if (allowed.length === 0 || allowed.some((entry) => String(entry) === String(value))) return null;
  return allowed.join(', ');
}
