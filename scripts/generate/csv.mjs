/** Rows as text with semicolons, quoted where a cell needs it; `lineEnd` also ends the last row. */
export function csv(header, rows, lineEnd = '\n') {
  return [header, ...rows].map((row) => row.map(cell).join(';') + lineEnd).join('');
}

function cell(value) {
  const text = String(value);
  return /[;"\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A number with a decimal comma, e.g. `3,75`; whole hours keep one place, e.g. `4,0`. */
export function germanNumber(value) {
  return (Number.isInteger(value) ? value.toFixed(1) : String(value)).replace('.', ',');
}

/** A day as Germans write it, e.g. `03.05.2023`. */
export function germanDate(year, month, day) {
  return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`;
}
