import { readFileSync } from 'node:fs';

/** Published and independently computed numbers; where they come from stands beside them in SOURCE.txt. */
interface StatisticsVectors {
  /** count, n, lower, upper */
  readonly wilson: readonly (readonly [number, number, number, number])[];
  /** count, n, population, lower, upper */
  readonly wilsonFpc: readonly (readonly [number, number, number, number, number])[];
  /** count, n, population, lower, upper */
  readonly manski: readonly (readonly [number, number, number, number, number])[];
  /** count and n of both shares, difference, lower, upper */
  readonly newcombe: readonly (readonly [number, number, number, number, number, number, number])[];
  /** count, n and population of both shares, difference, lower, upper */
  readonly newcombeFpc: readonly (readonly [
    ...(readonly [number, number, number, number, number, number]),
    ...(readonly [number, number, number]),
  ])[];
  /** count and n of both shares, ratio, lower, upper */
  readonly relativeRiskKatz: readonly (readonly [number, number, number, number, number, number, number])[];
  /** count and n of both shares, p */
  readonly fisher: readonly (readonly [number, number, number, number, number])[];
  readonly postStrat: {
    readonly N: readonly number[];
    readonly n: readonly number[];
    readonly x: readonly number[];
    readonly unweighted: number;
    readonly p: number;
    readonly se: number;
    readonly ci: readonly [number, number];
  };
  readonly likert: {
    readonly counts: readonly number[];
    readonly mean: number;
    readonly sd: number;
    readonly median: number;
    readonly interpolatedMedian: number;
    readonly top2: number;
    readonly top2Wilson: readonly [number, number];
    readonly bottom2: number;
  };
  readonly nps: {
    readonly promoters: number;
    readonly passives: number;
    readonly detractors: number;
    readonly nps: number;
    readonly se: number;
    readonly ci: readonly [number, number];
  };
  readonly paired: {
    readonly pre: readonly number[];
    readonly post: readonly number[];
    readonly meanDiff: number;
    readonly sdDiff: number;
    readonly dz: number;
    readonly dav: number;
    readonly gz: number;
    readonly ci: readonly [number, number];
    readonly p: number;
    readonly signP: number;
  };
  readonly progress: {
    readonly y0: number;
    readonly t0: number;
    readonly y: number;
    readonly t: number;
    readonly target: number;
    readonly T: number;
    readonly cagrActual: number;
    readonly cagrRequired: number;
    readonly ratio: number;
    readonly linearShare: number;
    readonly timeShare: number;
  };
  /** events, lower, upper */
  readonly poissonExact: readonly (readonly [number, number, number])[];
  readonly gapVsRatio: {
    readonly before: readonly [number, number];
    readonly after: readonly [number, number];
    readonly gap: readonly [number, number];
    readonly ratio: readonly [number, number];
  };
  readonly readability: {
    readonly MS: number;
    readonly SL: number;
    readonly IW: number;
    readonly ES: number;
    readonly sylPerWord: number;
    readonly wstf: readonly [number, number, number, number];
    readonly amstad: number;
  };
}

export const vectors = JSON.parse(
  readFileSync(new URL('../../vectors/statistics/statistics.json', import.meta.url), 'utf8'),
) as StatisticsVectors;
