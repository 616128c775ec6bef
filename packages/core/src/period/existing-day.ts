/**
 * A day in ISO 8601, `2024-02-29`, or null where no calendar has it: 30 February, or a year of more than four digits.
 * Years before 0 have a sign: `-0044-03-15`.
 */
export function existingDay(year: number, month: number, day: number): string | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && Math.abs(year) <= 9999;
  return exists ? `${year < 0 ? '-' : ''}${padded(Math.abs(year), 4)}-${padded(month, 2)}-${padded(day, 2)}` : null;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
