/** What two groups have in common. */
export interface Overlap {
  /** How many are in both. */
  readonly shared: number;
  /** Shared ÷ in any of both, 0 to 1; null when both are empty. */
  readonly jaccard: number | null;
  /** Shared ÷ size of the smaller, 0 to 1; 1 when one lies inside the other, null when one is empty. */
  readonly coefficient: number | null;
}

/**
 * How much two groups overlap by the codes of their members, such as organisations; repeated codes count once. The
 * coefficient finds a district's group inside a city-wide one, whose Jaccard index stays low.
 * Jaccard (1901), Bulletin de la Société vaudoise des sciences naturelles 37, 547–579; Szymkiewicz (1934), Simpson (1943).
 */
export function overlap(a: Iterable<string>, b: Iterable<string>): Overlap {
  const [first, second] = [new Set(a), new Set(b)];
  const shared = [...first].filter((member) => second.has(member)).length;
  const union = first.size + second.size - shared;
  const smaller = Math.min(first.size, second.size);
  return {
    shared,
    jaccard: union === 0 ? null : shared / union,
    coefficient: smaller === 0 ? null : shared / smaller,
  };
}
