/**
 * Where an increasing function reaches 0, between `lower` and `upper`, to the last binary digits; by halving, which
 * needs no derivative and cannot miss. Gives the end that is nearer when the function does not change sign.
 */
export function findRoot(increasing: (x: number) => number, lower: number, upper: number): number {
  let [low, high] = [lower, upper];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return middle;
    if (increasing(middle) < 0) low = middle;
    else high = middle;
  }
}
