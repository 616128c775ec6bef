/** The numbers of one group of rows, one for each category; 0 where it has no row or no number. */
export interface Sample {
  readonly values: Float64Array;
  /** To what the numbers are rounded. */
  readonly step: number;
}

/** A total must be so many times its rounding step, or a sum could fit by chance. */
const STRONG = 500;
/** Steps by which a number may be changed: the census moves each by a few, to protect single answers. */
const NOISE = 3;
/** In fewer groups a sum could fit by chance. */
const ENOUGH_GROUPS = 5;
const MOST_GROUPS = 40;
/** A sum of more parts is not looked for. */
const MOST_PARTS = 8;
/** Sums that are tried before the search ends without a result. */
const MOST_TRIES = 20_000;

/** The fewest categories whose numbers add up to that of one category in every sample, by their places; null for none. */
export function sumSearch(samples: readonly Sample[], whole: number): readonly number[] | null {
  const strong = samples
    .filter(({ values, step }) => values[whole]! >= STRONG * step)
    .sort((a, b) => b.values[whole]! - a.values[whole]!)
    .slice(0, MOST_GROUPS);
  if (strong.length < ENOUGH_GROUPS) return null;
  const candidates = Array.from(strong[0]!.values.keys()).filter(
    (part) => part !== whole && canBePart(strong, part, whole),
  );
  const search = { strong, whole, candidates, tries: 0 };
  for (let size = 2; size <= Math.min(MOST_PARTS, candidates.length); size += 1) {
    const found = combination(search, [], size);
    if (found !== null) return found;
  }
  return null;
}

interface Search {
  readonly strong: readonly Sample[];
  readonly whole: number;
  readonly candidates: readonly number[];
  tries: number;
}

/** A part is never larger than the total, and somewhere more than what rounding hides. */
function canBePart(samples: readonly Sample[], part: number, whole: number): boolean {
  return (
    samples.every(({ values, step }) => values[part]! <= values[whole]! + NOISE * step) &&
    samples.some(({ values, step }) => values[part]! > MOST_PARTS * step)
  );
}

/** Adds one candidate behind the last one until there are enough; leaves a way as soon as a sum is too large. */
function combination(search: Search, parts: readonly number[], size: number): readonly number[] | null {
  const { candidates } = search;
  const last = parts.at(-1);
  for (let i = last === undefined ? 0 : candidates.indexOf(last) + 1; i < candidates.length; i += 1) {
    search.tries += 1;
    if (search.tries > MOST_TRIES) return null;
    const more = [...parts, candidates[i]!];
    const fits = comparison(search, more);
    if (fits === 'too large') continue;
    if (more.length === size && fits === 'equal') return more;
    const found = more.length < size ? combination(search, more, size) : null;
    if (found !== null) return found;
  }
  return null;
}

/**
 * Whether parts add up to their total wherever all of them have numbers. A zero is no evidence: it may stand for a number
 * that was not delivered.
 */
function comparison({ strong, whole }: Search, parts: readonly number[]): 'too large' | 'equal' | 'too small' {
  let [equal, compared] = [true, 0];
  for (const { values, step } of strong) {
    const sum = parts.reduce((so, part) => so + values[part]!, 0);
    const bound = NOISE * step * (parts.length + 1);
    if (sum > values[whole]! + bound) return 'too large';
    if (parts.some((part) => values[part] === 0)) continue;
    compared += 1;
    if (sum < values[whole]! - bound) equal = false;
  }
  return equal && compared >= ENOUGH_GROUPS ? 'equal' : 'too small';
}
