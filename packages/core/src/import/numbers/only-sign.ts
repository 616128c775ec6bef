/** The one sign that occurs, null when none does, undefined when there are several. */
export function onlySign(signs: readonly (string | null)[]): string | null | undefined {
  const distinct = [...new Set(signs.filter((sign) => sign !== null))];
  return distinct.length > 1 ? undefined : (distinct[0] ?? null);
}
