/**
 * A list in blocks of `size`, without overlap and counted from its end, so that the last ones are complete; the first may
 * be shorter. Empty for an empty list. Throws for a size that is not a whole number from 1.
 */
export function blocks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (!(Number.isInteger(size) && size >= 1)) {
    throw new RangeError(`unusable size: ${size}; expected a whole number of periods from 1`);
  }
  const found: (readonly Item[])[] = [];
  for (let end = items.length; end > 0; end -= size) found.unshift(items.slice(Math.max(0, end - size), end));
  return found;
}
