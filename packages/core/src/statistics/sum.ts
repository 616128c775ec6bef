/**
 * The sum of numbers, 0 of none, with the digits that plain adding loses carried along, so that the order matters less.
 * Neumaier (1974), Zeitschrift für Angewandte Mathematik und Mechanik 54, 39–51.
 */
export function sum(values: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}
