/** What the tests use of npm's `edtf`, which has no types of its own. */
declare module 'edtf' {
  /** Throws for a text that is not EDTF; `min` and `max` are milliseconds since 1970. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
