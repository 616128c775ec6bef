/** Which bundles import which others, read from the built files themselves. */
export function bundleGraph(dist: string): {
  /** Every file that a page with one element of this kind loads, in this language. */
  readonly filesFor: (kind: string, language: string, views?: readonly string[]) => readonly string[];
};
