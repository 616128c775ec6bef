/** A sum, by the places of its quantities. */
interface Sum {
  readonly total: number;
  readonly members: readonly number[];
}

/**
 * For each sum whether others say it already: all people by department and pay group are all people by department, and
 * each department by pay group. Whoever keeps the others keeps it too, so that a search need not look at it.
 */
export function impliedSums(sums: readonly Sum[]): readonly boolean[] {
  const sumsOf = new Map<number, Sum[]>();
  for (const sum of sums) {
    const known = sumsOf.get(sum.total);
    if (known) known.push(sum);
    else sumsOf.set(sum.total, [sum]);
  }
  return sums.map((sum) => {
    const members = new Set(sum.members);
    return sumsOf.get(sum.total)!.some((other) => isComposed(sum, members, other, sumsOf));
  });
}

/** Whether a sum is another one with members replaced by what they are sums of; all of them shorter, lest sums imply each other. */
function isComposed(
  { members: { length } }: Sum,
  members: ReadonlySet<number>,
  other: Sum,
  sumsOf: ReadonlyMap<number, readonly Sum[]>,
): boolean {
  if (other.members.length >= length) return false;
  const found = new Set<number>();
  for (const member of other.members) {
    const inside = members.has(member)
      ? [member]
      : sumsOf.get(member)?.find((sum) => sum.members.length < length && sum.members.every((id) => members.has(id)))
          ?.members;
    if (!inside) return false;
    for (const id of inside) {
      if (found.has(id)) return false;
      found.add(id);
    }
  }
  return found.size === length;
}
