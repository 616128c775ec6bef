/** Random numbers from a seed (mulberry32), so that every run has the same tables. */
export interface Random {
  /** From 0 up to below 1. */
  next(): number;
  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number;
  shuffled<T>(list: readonly T[]): T[];
}

/** Starts a series of random numbers. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 0x100000000;
  };
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
