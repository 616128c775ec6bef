/** How much of a need is there and how much is lacking. */
export interface Coverage {
  readonly need: number;
  /** The stock, at most the need, and the rest; the same unit. */
  readonly stock: number;
  readonly lacking: number;
  /** Both in percent of the need, rounded so that they sum to 100. */
  readonly shares: { readonly stock: number; readonly lacking: number };
}

/** The coverage of a need by a stock; undefined for one whose numbers are not published, and for no need. */
export function coverageOf(need: number | undefined, stock: number | undefined): Coverage | undefined {
  if (need === undefined || stock === undefined || need <= 0) return undefined;
  const covered = Math.min(stock, need);
  const share = Math.round((100 * covered) / need);
  return { need, stock: covered, lacking: need - covered, shares: { stock: share, lacking: 100 - share } };
}
