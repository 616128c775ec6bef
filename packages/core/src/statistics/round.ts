/**
 * A number rounded to `decimals` places, half away from zero as in German official statistics.
 * Rounds the decimal digits that the number shows, so that 1.005 becomes 1.01 although its binary value is smaller.
 */
export function round(value: number, decimals = 0): number {
  if (!Number.isFinite(value)) return value;
  const sign = value < 0 ? -1 : 1;
  // 15 significant digits are what a double holds for certain; the 16th is where 0.1 + 0.2 goes wrong.
  const digits = Number(Math.abs(value).toPrecision(15));
  const shifted = Number(`${digits}e${decimals}`);
  const rounded = Number(`${Math.round(Number.isNaN(shifted) ? digits * 10 ** decimals : shifted)}e${-decimals}`);
  return rounded === 0 ? 0 : sign * rounded;
}
