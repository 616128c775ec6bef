/**
 * A seeded source of random numbers (mulberry32, Tommy Ettinger, public domain): the same seed gives the same
 * numbers on every machine, so that generated files can be compared byte by byte.
 */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `from` to `to`, both included. */
export function between(random, from, to) {
  return from + Math.floor(random() * (to - from + 1));
}

/** One of the keys of `weights`, as often as its weight says. */
export function weighted(random, weights) {
  const entries = Object.entries(weights);
  let rest = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of entries) {
    rest -= weight;
    if (rest < 0) return key;
  }
  return entries.at(-1)[0];
}

/** The list in a random order, as a new list (Fisher and Yates). */
export function shuffled(random, list) {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = between(random, 0, i);
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}

/** `count` different entries of the list, those with a high weight more often; all when there are fewer. */
export function sample(random, list, count, weightOf = () => 1) {
  const rest = list.map((entry) => ({ entry, weight: weightOf(entry) }));
  return Array.from({ length: Math.min(count, list.length) }, () => drawn(random, rest));
}

/** Takes one entry out of `rest`. Only sums and products, which every machine rounds alike. */
function drawn(random, rest) {
  let left = random() * rest.reduce((sum, { weight }) => sum + weight, 0);
  const found = rest.findIndex(({ weight }) => (left -= weight) < 0);
  return rest.splice(found < 0 ? rest.length - 1 : found, 1)[0].entry;
}
