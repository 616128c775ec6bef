/** Whether a figure reaches what it shall be at most, as a cell of a table: `at most 0.70: met`. */
export function aim(figure, most, digits = 2) {
  return `at most ${most.toFixed(digits)}: ${figure <= most ? 'met' : 'missed'}`;
}

/** A section in place of one that could not be measured. */
export function notMeasured(what) {
  return { title: `${what}: not measured, no Chromium was found; CHROMIUM_PATH names one`, columns: [''], rows: [] };
}
