import type { Dataset, Measure, Status } from './types.js';

/** One cell of the cube without the measure dimension: its categories and its numbers. */
export interface Observation {
  /** Category code by dimension id, e.g. `{ period: '2025', department: 'youth' }`. */
  readonly at: Readonly<Record<string, string>>;
  /** The numbers as published; what is absent or hidden has none. */
  readonly measures: Readonly<Partial<Record<Measure, number>>>;
  readonly status: Status | null;
  /** Why there is no ordinary number; never set for a confidential observation. */
  readonly reason: string | null;
  /** Decimal places where a small base allows fewer than the unit has; absent where none is limited. */
  readonly decimals?: Readonly<Partial<Record<Measure, number>>>;
}

/**
 * The observations of a dataset in the order of its cube.
 * A dataset without a metric dimension (from elsewhere) has the one measure `value`. Empty for an empty cube.
 */
export function observations(dataset: Dataset): readonly Observation[] {
  const [metric = ''] = dataset.role.metric ?? [];
  const metricPosition = dataset.id.indexOf(metric);
  const measures = dataset.dimension[metric]?.category.index ?? ['value'];
  const dimensions = dataset.id.filter((_, i) => i !== metricPosition);
  const strides = stridesOf(dataset.size);
  const stepOf = (id: string) => strides[dataset.id.indexOf(id)]!;
  const metricStep = metricPosition < 0 ? 0 : strides[metricPosition]!;

  const walk = (depth: number, at: Readonly<Record<string, string>>, start: number): Observation[] => {
    const id = dimensions[depth];
    if (id === undefined) return [observation(dataset, at, measures, start, metricStep)];
    const codes = dataset.dimension[id]!.category.index;
    return codes.flatMap((code, i) => walk(depth + 1, { ...at, [id]: code }, start + i * stepOf(id)));
  };
  return walk(0, {}, 0);
}

function observation(
  dataset: Dataset,
  at: Observation['at'],
  measures: readonly string[],
  start: number,
  step: number,
): Observation {
  const teilhabe = dataset.extension.teilhabe;
  const decimals = valuesAt(measures, teilhabe?.decimals ?? {}, start, step);
  return {
    at,
    measures: valuesAt(measures, dataset.value, start, step),
    status: dataset.status[start] ?? null,
    reason: teilhabe?.reasons[start] ?? null,
    ...(Object.keys(decimals).length > 0 ? { decimals } : {}),
  };
}

/** What stands at the position of each measure, as far as anything does. */
function valuesAt(
  measures: readonly string[],
  values: Readonly<Record<number, number | null>>,
  start: number,
  step: number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    measures.flatMap((measure, i) => {
      const number = values[start + i * step];
      return number === null || number === undefined ? [] : [[measure, number] as const];
    }),
  );
}

/** How far apart in the row-major list two neighbours of each dimension lie. */
function stridesOf(size: readonly number[]): readonly number[] {
  return size.map((_, i) => size.slice(i + 1).reduce((product, n) => product * n, 1));
}
