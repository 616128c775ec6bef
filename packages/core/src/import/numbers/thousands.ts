/** A canonical decimal times 1000, by moving its point: `4.5` → `4500`, `-0.0125` → `-12.5`. Empty stays empty. */
export function timesThousand(value: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = ''] = DECIMAL.exec(value) ?? [];
  if (whole === '') return value;
  const moved = whole + fraction.slice(0, 3).padEnd(3, '0');
  const rest = fraction.slice(3);
  return `${sign}${moved.replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`}${exponent}`;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?((?:[eE][+-]?\d+)?)$/;
