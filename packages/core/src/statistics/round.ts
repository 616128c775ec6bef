/**
 * A number rounded to `decimals` places, half away from zero as in German official statistics.
 * Rounds the decimal digits that the number shows, so that 1.005 becomes 1.01 although its binary value is smaller.
 */
export function round(value: number, decimals = 0): number {
  if (!Number.isFinite(value) || (Number.isInteger(value) && decimals >= 0)) return value === 0 ? 0 : value;
  // 15 significant digits are what a double holds for certain; the 16th is where 0.1 + 0.2 goes wrong.
  const digits = Number(Math.abs(value).toPrecision(15));
  const rounded = shifted(Math.round(shifted(digits, decimals)), -decimals);
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}

/** A number with its decimal point moved, without the error of multiplying: 1.005 by 2 places is 100.5. */
function shifted(value: number, places: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
