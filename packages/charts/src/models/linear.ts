/**
 * The straight map from one range of numbers to another, also beyond its ends; a domain of one number goes to the
 * middle. A plain function, so that models hold numbers and no scales.
 */
export function linear(domain: readonly [number, number], range: readonly [number, number]): (value: number) => number {
  const [low, high] = domain;
  const [from, to] = range;
  // Weighing both ends, instead of adding to one, gives each end of the range exactly.
  return (value) => {
    const share = low === high ? 0.5 : (value - low) / (high - low);
    return from * (1 - share) + to * share;
  };
}
