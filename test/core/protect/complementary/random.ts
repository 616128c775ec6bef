import { seededRandom } from '../../../../scripts/generate/random.mjs';

/** Random numbers from a seed, so that every run has the same tables. */
export interface Random {
  /** From 0 up to below 1. */
  next(): number;
  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number;
  shuffled<T>(list: readonly T[]): T[];
}

/** Starts a series of random numbers. */
export function random(seed: number): Random {
  const next = seededRandom(seed);
  return {
    next,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    shuffled(list) {
      return list
        .map((entry) => ({ entry, key: next() }))
        .sort((a, b) => a.key - b.key)
        .map(({ entry }) => entry);
    },
  };
}
