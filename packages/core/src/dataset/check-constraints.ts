import { castText, listItems, type Scalar } from './cast-cell.js';
import { compilePattern } from './pattern.js';
import { categoriesOf, type Field } from './schema.js';
import { valueOrder } from './value-order.js';

/** What a value should be and is not, e.g. `≥ 0`; null when it meets every constraint. */
export type ConstraintCheck = (value: Scalar) => string | null;

interface Constraint {
  /** What the value should be. */
  readonly expected: string;
  readonly met: (value: Scalar) => boolean;
}

/**
 * A field's constraints and categories as one check of a value. Limits and lists are read like cells: a date's
 * minimum may be written as the file writes dates. A pattern or limit that cannot be understood checks nothing here;
 * `schemaFaults` reports it.
 */
export function constraintCheck(field: Field): ConstraintCheck {
  const constraints = [...limits(field), ...lengths(field), ...patterns(field), ...lists(field)];
  return (value) => constraints.find((constraint) => !constraint.met(value))?.expected ?? null;
}

/** Types whose limits may be numbers in a schema. */
const NUMERIC: readonly (string | undefined)[] = ['integer', 'number', 'year'];

/** A limit as a value of the field's type; null when it is none. */
export function limitOf(declared: number | string, field: Field): Scalar | null {
  if (typeof declared === 'number' && NUMERIC.includes(field.type)) return declared;
  const limit = String(declared);
  const cast = castText(limit, field);
  if (cast.kind === 'value') return cast.value;
  const iso = castText(limit, { name: field.name, type: field.type ?? 'string' });
  return iso.kind === 'value' ? iso.value : null;
}

type Comparison = readonly [
  name: 'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum',
  sign: string,
  met: (value: Scalar, limit: Scalar) => boolean,
];

const COMPARISONS: readonly Comparison[] = [
  ['minimum', '≥', (value, limit) => value >= limit],
  ['maximum', '≤', (value, limit) => value <= limit],
  ['exclusiveMinimum', '>', (value, limit) => value > limit],
  ['exclusiveMaximum', '<', (value, limit) => value < limit],
];

function limits(field: Field): readonly Constraint[] {
  return COMPARISONS.flatMap(([name, sign, met]) => {
    const declared = field.constraints?.[name];
    const limit = declared === undefined ? null : limitOf(declared, field);
    if (declared === undefined || limit === null) return [];
    return [
      { expected: `${sign} ${declared}`, met: (value) => met(valueOrder(value, field), valueOrder(limit, field)) },
    ];
  });
}

/** The characters of a text, the entries of a list. */
function lengths(field: Field): readonly Constraint[] {
  const { minLength = 0, maxLength = Infinity } = field.constraints ?? {};
  const isList = field.type === 'list';
  const unit = isList ? 'entries' : 'length';
  const lengthOf = (value: Scalar) => (isList ? listItems(value, field) : [...String(value)]).length;
  return [
    { expected: `${unit} ≥ ${minLength}`, met: (value) => minLength === 0 || lengthOf(value) >= minLength },
    { expected: `${unit} ≤ ${maxLength}`, met: (value) => maxLength === Infinity || lengthOf(value) <= maxLength },
  ];
}

function patterns({ constraints = {} }: Field): readonly Constraint[] {
  const { pattern } = constraints;
  const matches = pattern === undefined ? null : compilePattern(pattern);
  return matches === null ? [] : [{ expected: `pattern ${pattern ?? ''}`, met: (value) => matches(String(value)) }];
}

function lists(field: Field): readonly Constraint[] {
  const categories = categoriesOf(field).map((category) => category.value);
  return [field.constraints?.enum ?? [], categories]
    .filter((list) => list.length > 0)
    .map((list) => {
      const allowed = new Set(list.flatMap((entry) => [String(entry), String(limitOf(entry, field) ?? entry)]));
      const expected = list.map((entry) => written(entry, field)).join(', ');
      return { expected, met: (value) => allowed.has(String(value)) };
    });
}

/** A code as the file writes it: `Bauamt` for `building`. */
function written(code: string | number, field: Field): string {
  const spelling = Object.entries(field['teilhabe:values'] ?? {}).find(([, meant]) => meant === String(code));
  return spelling?.[0] ?? String(code);
}
