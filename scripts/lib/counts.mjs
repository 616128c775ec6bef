/** The sum of several counts of passed, failed and skipped. */
export function sum(...counts) {
  const total = (key) => counts.reduce((value, count) => value + (count[key] ?? 0), 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

/** Counts as the plain line that ends a test run: "3 passed, 1 failed, 2 skipped". */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
