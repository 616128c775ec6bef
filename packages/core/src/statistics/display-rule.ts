/** How a rate may be shown. */
export type DisplayRule =
  { readonly shown: false } | { readonly shown: true; readonly bracketed: boolean; readonly decimals: number };

/** Bases from which a rate is shown, shown without brackets, and shown with a decimal place. */
const SHOWN = 10;
const RELIABLE = 30;
const DECIMAL = 100;

/**
 * How exactly a rate is shown on its base: not at all below 10, in brackets and whole below 30, whole below 100, then
 * with up to `decimals` places, but never more than the base's digits less two, so that no digit pretends to be known.
 * Throws for a negative base.
 * After the practice of German statistical offices, which bracket values of limited reliability.
 */
export function displayRule(base: number, { decimals = 1 } = {}): DisplayRule {
  if (!(base >= 0)) throw new RangeError(`unusable base: ${base}; expected 0 or more`);
  if (base < SHOWN) return { shown: false };
  const most = base < DECIMAL ? 0 : String(Math.trunc(base)).length - 2;
  return { shown: true, bracketed: base < RELIABLE, decimals: Math.min(decimals, most) };
}
