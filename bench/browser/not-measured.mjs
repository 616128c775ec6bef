/** A section in place of one that could not be measured. */
export function notMeasured(what) {
  return { title: `${what}: not measured, no Chromium was found; CHROMIUM_PATH names one`, columns: [''], rows: [] };
}
