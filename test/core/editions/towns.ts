/** One town twice: before and after one person was added or taken away. */
export interface TownPair {
  readonly before: Town;
  readonly after: Town;
  /** The department in which it happened, and whether there is one more (1) or one less (-1). */
  readonly changed: string;
  readonly sign: 1 | -1;
}

/** How many have and have not the characteristic, by department. */
export type Town = Readonly<Record<string, readonly [count: number, rest: number]>>;

/** So many pairs of small towns with departments of 12 to 80 people, always the same ones. */
export function townPairs(number: number, seed: number): readonly TownPair[] {
  const random = generator(seed);
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  return Array.from({ length: number }, (): TownPair => {
    const codes = Array.from({ length: between(4, 8) }, (_, i) => `d${i + 1}`);
    const before: Town = Object.fromEntries(
      codes.map((code) => {
        const size = between(12, 80);
        const count = between(0, Math.floor(size / 2));
        return [code, [count, size - count] as const];
      }),
    );
    const changed = codes[between(0, codes.length - 1)]!;
    const part = between(0, 1);
    const sign = before[changed]![part]! > 0 && random() < 0.5 ? -1 : 1;
    const [count, rest] = before[changed]!;
    const moved = part === 0 ? ([count + sign, rest] as const) : ([count, rest + sign] as const);
    return { before, after: { ...before, [changed]: moved }, changed, sign };
  });
}

/** Mulberry32: numbers from 0 to 1 that are the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}
