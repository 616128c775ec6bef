/** Every code that occurs, once: the known ones in their order, then those of a newer publication as they come. */
export function inKnownOrder<Code>(known: readonly Code[], codes: readonly Code[]): readonly Code[] {
  const there = new Set(codes);
  return [...new Set([...known.filter((code) => there.has(code)), ...there])];
}
