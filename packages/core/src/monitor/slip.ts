/** Short words are too often others than one that is a letter away. */
const SHORTEST = 5;

/** Whether one name is probably meant to be the other: the same in other capitals or without hyphens, or one letter off. */
export function isSlip(name: string, meant: string): boolean {
  const [a, b] = [name, meant].map((word) => word.toLowerCase().replace(/[-_ ]/g, '')) as [string, string];
  return a === b || (Math.min(a.length, b.length) >= SHORTEST && isOneSlip(a, b));
}

/** The known names as a problem's `expected` lists them; before them the one that is probably meant. */
export function expectedNames(found: string, known: readonly string[]): string {
  const meant = known.find((name) => isSlip(found, name));
  return meant === undefined ? known.join(', ') : `probably ${meant}: ${known.join(', ')}`;
}

/** Whether two words differ by one letter: another one, one more, one less, or two exchanged. */
function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  const rest = short.slice(from);
  if (long.length > short.length) return long.slice(from + 1) === rest;
  const exchanged = (rest[1] ?? '') + (rest[0] ?? '') + rest.slice(2);
  return long.slice(from + 1) === rest.slice(1) || long.slice(from) === exchanged;
}
