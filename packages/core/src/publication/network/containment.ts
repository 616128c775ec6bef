/** Which of two groups lies inside the other one; null when each has a member of its own. */
export type Containment = 'a in b' | 'b in a' | 'equal' | null;

/** Which of two groups lies inside the other, by their codes; an empty group lies inside every other. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): Containment {
  const shared = [...a].filter((member) => b.has(member)).length;
  if (shared === a.size) return shared === b.size ? 'equal' : 'a in b';
  return shared === b.size ? 'b in a' : null;
}
