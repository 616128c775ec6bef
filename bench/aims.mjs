/** What a figure should be at most, beside what it is: a row of the last section. */
export function aim(figure, measured, most, { good = most, unit = '', digits = 2 } = {}) {
  const verdict = measured <= most ? 'met' : measured <= good ? 'good' : 'missed';
  const shown = (value) => `${Number(value.toFixed(digits))}${unit}`;
  const asked = good === most ? `≤ ${shown(most)}` : `≤ ${shown(most)} (${shown(good)} is good)`;
  return [figure, asked, shown(measured), verdict];
}
