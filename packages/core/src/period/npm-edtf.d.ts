/** What we use of npm's `edtf`, which has no types of its own. */
declare module 'edtf' {
  /** A text as the library's grammar reads it; marks are `true` for the whole or a mask of bits for a part of it. */
  export interface Parsed {
    readonly type: string;
    readonly uncertain?: boolean | number;
    readonly approximate?: boolean | number;
    readonly significant?: number;
  }

  /** Throws for a text that is not EDTF. */
  export function parse(
    text: string,
    constraints?: { readonly types?: readonly string[]; readonly seasonUncertainty?: boolean },
  ): Parsed;

  /** The value of a text with its bounds in milliseconds since 1970. Throws for a text that is not EDTF. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
