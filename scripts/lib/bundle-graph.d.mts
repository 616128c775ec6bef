/** Which bundles import which others, read from the built files themselves. */
export function bundleGraph(dist: string): {
  /** Every file that a page with these kinds of elements loads, in this language, with these charts. */
  readonly filesFor: (kinds: readonly string[], language: string, views?: readonly string[]) => readonly string[];
};
