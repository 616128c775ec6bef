/** A sum, by the places of its quantities. */
interface Sum {
  readonly total: number;
  readonly members: readonly number[];
}

/** Bounds get narrower by ever less; what these passes have not found is no use to anybody. */
const PASSES = 50;

/**
 * Between which numbers each quantity lies by what nobody can hide: that it is not negative, and the quantities that are
 * known, such as sizes of groups. Sums are gone through until they narrow nothing any more (bounds propagation). Of a
 * group of two nothing wider than 0 to 2 can be unknown, and of one whose size another size limits even less.
 */
export function attainable(
  known: readonly (number | undefined)[],
  sums: readonly Sum[],
): readonly (readonly [lower: number, upper: number])[] {
  const lower = known.map((value) => value ?? 0);
  const upper = known.map((value) => value ?? Infinity);
  let narrower = true;
  const narrow = (quantity: number, least: number, most: number) => {
    if (least > lower[quantity]!) [lower[quantity], narrower] = [least, true];
    if (most < upper[quantity]!) [upper[quantity], narrower] = [most, true];
  };
  for (let pass = 0; narrower && pass < PASSES; pass += 1) {
    narrower = false;
    for (const { total, members } of sums) {
      const least = sumOf(members, lower);
      const unlimited = members.filter((member) => upper[member] === Infinity);
      const limited = sumOf(
        members.filter((member) => upper[member] !== Infinity),
        upper,
      );
      narrow(total, least, unlimited.length > 0 ? Infinity : limited);
      for (const member of members) {
        const alone =
          unlimited.length === 0
            ? limited - upper[member]!
            : unlimited.length === 1 && unlimited[0] === member
              ? limited
              : Infinity;
        narrow(member, lower[total]! - alone, upper[total]! - (least - lower[member]!));
      }
    }
  }
  return lower.map((least, i) => [least, upper[i]!]);
}

function sumOf(members: readonly number[], bounds: readonly number[]): number {
  return members.reduce((sum, member) => sum + bounds[member]!, 0);
}
