import { applyPattern } from '../../packages/core/src/protect/apply-pattern.js';
import type { Pattern } from '../../packages/core/src/protect/decide-pattern.js';
import { cellId, tableId } from '../../packages/core/src/protect/system/cell-id.js';
import type { Gate } from '../../packages/core/src/publish/protect-all.js';
import type { Series, SeriesObservation } from '../../packages/core/src/series/series.js';

/** A gate behind which nine-digit numbers stand that occur nowhere else, in place of every hidden true one. */
export interface PlantedGate {
  readonly gate: Gate;
  /** The numbers planted so far. */
  readonly planted: readonly number[];
}

const SMALLEST = 100_000_001;
const RANGE = 800_000_000;

/**
 * A gate that hides the same observations but has other numbers behind them, others for each seed. What to hide is decided
 * from the true numbers before, so that what the gates give can differ in nothing but what is hidden.
 */
export function plantedGate(seed: number): PlantedGate {
  const planted: number[] = [];
  const random = randomOf(seed);
  const canary = () => {
    const number = SMALLEST + Math.floor(RANGE * random());
    planted.push(number);
    return number;
  };
  const gate: Gate = (series, pattern, published) =>
    applyPattern(withCanaries(series, pattern, canary), pattern, published);
  return { gate, planted };
}

/** Every hidden number replaced: what would be shown, the people counted, and the finest groups behind them. */
function withCanaries(series: Series, pattern: Pattern, canary: () => number): Series {
  const tables = series.tables.map((table) => ({
    ...table,
    observations: table.observations.map((observation) =>
      pattern.has(cellId(tableId(series, table), observation.period, observation.category))
        ? replaced(observation, canary)
        : observation,
    ),
  }));
  const atoms = series.atoms.map((atom) => ({ ...atom, parts: atom.parts.map(canary) }));
  return { ...series, tables, atoms };
}

function replaced(observation: SeriesObservation, canary: () => number): SeriesObservation {
  const parts = observation.parts && {
    ...observation.parts,
    values: observation.parts.values.map(canary),
    whole: canary(),
    people: canary(),
  };
  if (observation.kind === 'missing') return { ...observation, ...(parts ? { parts } : {}) };
  const measures = observation.measures.map((values) =>
    Object.fromEntries(Object.keys(values).map((name) => [name, canary()])),
  );
  return { ...observation, measures, parts: parts! };
}

/** A linear congruential generator (Numerical Recipes): 0 to 1, the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
