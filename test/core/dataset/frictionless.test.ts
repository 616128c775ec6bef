import { describe, expect, it } from 'vitest';
import type { Field, FieldType } from '../../../packages/core/src/dataset/schema.js';
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

const OURS: readonly string[] = ['any', 'boolean', 'date', 'integer', 'number', 'string', 'year'] satisfies FieldType[];

/** Cases in which we differ on purpose, by type, format and text, with the reason. */
const DIFFERENT: Readonly<Record<string, string>> = {
  'date any 10th Jan 1969': 'a date is never guessed',
  'year default 2000': 'a year names a period and stays text',
};

/** Formats that no table of a monitor has; a schema that asks for one is refused. */
const WITHOUT = ['wkt'];

const file = sharedJson('csv-suites/frictionless/field-cast-vectors.json') as { readonly cases: CastVector[] } | null;
const vectors = (file?.cases ?? []).filter(({ type, source, format }) => {
  return OURS.includes(type) && typeof source === 'string' && !WITHOUT.includes(format ?? '');
});

const nameOf = ({ type, format = 'default', source }: CastVector) => `${type} ${format} ${String(source)}`;

describe.skipIf(vectors.length === 0 && skipped('Frictionless cast vectors'))('Frictionless cast vectors (MIT)', () => {
  it.each(vectors.map((vector) => [nameOf(vector), vector] as const))(
    'castCell of %j as the vector says',
    (name, vector) => {
      const { source, target } = vector;
      const field = { name: 'x', type: vector.type, ...formatOf(vector), ...vector.options } as Field;
      const { values } = checked(`x;y\n"${String(source)}";1\n`, [field, { name: 'y' }]);
      const value = values('x')?.[0] ?? null;
      if (name in DIFFERENT) expect(value).not.toEqual(plain(target));
      else expect(value).toEqual(plain(target));
    },
  );

  it('the list of differences has at most ten entries, each one needed', () => {
    expect(Object.keys(DIFFERENT).length + WITHOUT.length).toBeLessThanOrEqual(10);
    const names = vectors.map(nameOf);
    for (const name of Object.keys(DIFFERENT)) expect(names).toContain(name);
  });
});

/** Older formats of the suite begin with `fmt:`. */
function formatOf({ format = 'default' }: CastVector): { format?: string } {
  return format === 'default' ? {} : { format: format.replace('fmt:', '') };
}

/** The suite's decimals and dates as numbers and texts. */
function plain(target: unknown): unknown {
  if (typeof target !== 'object' || target === null) return target;
  const { $decimal, $date } = target as { $decimal?: string; $date?: string };
  return $decimal === undefined ? $date : Number($decimal);
}
