import { readFileSync } from 'node:fs';

interface OpenSafely {
  readonly official: {
    readonly suppress_then_round: readonly (readonly [n: number, published: number])[];
    readonly errors: readonly number[];
    readonly midpoint6_ranges: readonly (readonly [from: number, to: number, published: number])[];
  };
  readonly table: readonly { readonly n: number; readonly suppress7_round5: number; readonly midpoint6: number }[];
  readonly worked_example: {
    readonly before: readonly { readonly age: string; readonly cases: number; readonly population: number }[];
    readonly after: readonly { readonly age: string; readonly cases: number | null; readonly population: number }[];
    readonly totals: { readonly cases: number; readonly population: number };
  };
}

/** The rules that OpenSAFELY publishes, and what they make of 0 to 120. */
export const OPEN_SAFELY = JSON.parse(
  readFileSync(new URL('../../../vectors/sdc/rounding-opensafely.json', import.meta.url), 'utf8'),
) as OpenSafely;
