import { describe, expect, it } from 'vitest';
import { durationSeconds } from '../../../packages/core/src/dataset/duration.js';
import { FIELD_TYPES, type Field } from '../../../packages/core/src/dataset/schema.js';
import { sharedJson, skipped } from '../csv/shared.js';
import { checked } from './checked.js';

interface CastVector {
  readonly type: string;
  readonly format?: string;
  readonly source: unknown;
  /** Null for a type error. */
  readonly target: unknown;
  readonly options?: Readonly<Record<string, unknown>> | null;
}

/** Cases in which we differ on purpose, by type, format and text, with the reason. */
const DIFFERENT: Readonly<Record<string, string>> = {
  'date any 10th Jan 1969': 'a date is never guessed; `any` means ISO 8601',
};

const file = sharedJson('csv-suites/frictionless/field-cast-vectors.json') as { readonly cases: CastVector[] } | null;
const vectors = (file?.cases ?? []).filter(
  ({ type, source }) => FIELD_TYPES.some((known) => known === type) && typeof source === 'string',
);

const nameOf = ({ type, format = 'default', source }: CastVector) => `${type} ${format} ${String(source)}`;

describe.skipIf(vectors.length === 0 && skipped('Frictionless cast vectors'))('Frictionless cast vectors (MIT)', () => {
  it.each(vectors.map((vector) => [nameOf(vector), vector] as const))(
    'castCell of %j as the vector says',
    (name, vector) => {
      const field = { name: 'x', type: vector.type, ...formatOf(vector), ...vector.options } as Field;
      const { values } = checked(`x;y\n"${String(vector.source)}";1\n`, [field, { name: 'y' }]);
      const value = comparable(values('x')?.[0] ?? null, field);
      if (name in DIFFERENT) expect(value).not.toEqual(plain(vector.target));
      else expect(value).toEqual(plain(vector.target));
    },
  );

  it('there are at least 150 vectors of our types', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(150);
  });

  it('the list of differences names only vectors', () => {
    const names = vectors.map(nameOf);
    for (const name of Object.keys(DIFFERENT)) expect(names).toContain(name);
  });
});

/** Older formats of the suite begin with `fmt:`. */
function formatOf({ format = 'default' }: CastVector): { format?: string } {
  return format === 'default' ? {} : { format: format.replace('fmt:', '') };
}

/** Years, months and durations name periods and stay text with us; the suite has numbers for them. */
function comparable(value: unknown, { type }: Field): unknown {
  if (typeof value !== 'string') return value;
  if (type === 'year') return Number(value);
  if (type === 'yearmonth') return value.split('-').map(Number);
  return type === 'duration' ? durationSeconds(value) : value;
}

/** The suite's decimals, dates and durations as numbers and texts. */
function plain(target: unknown): unknown {
  if (typeof target !== 'object' || target === null || Array.isArray(target)) return target;
  const { $decimal, $date, $duration_s } = target as { $decimal?: string; $date?: string; $duration_s?: number };
  return $decimal === undefined ? ($date ?? $duration_s) : Number($decimal);
}
