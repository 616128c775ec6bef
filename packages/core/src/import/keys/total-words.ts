import type { LayoutName } from '../imported.js';

/** Codes that mean "all of them" in the tables of offices: GENESIS leaves the code empty, SDMX writes `_T`. */
const TOTAL_CODES: ReadonlySet<string> = new Set(['', 'total', '_t', 'tot', 'insgesamt', 'gesamt', 'zusammen']);

const TOTAL_LABEL =
  /^(?:insgesamt|gesamt|zusammen|summe|total|overall|alle|all|both sexes|gesamtbevölkerung|total population)$|(?:^|\s)insgesamt$|^insgesamt(?=[\s,(])/i;

/** The whole country in a column of region keys: `DG` in GENESIS, zeros in tables of offices. */
const COUNTRY = /^(?:dg|0+|de)$/i;

/** The tables in which people leave a cell empty for other reasons: it was merged, or nobody knew what to write. */
const WITH_GAPS: ReadonlySet<LayoutName> = new Set(['tidy', 'wide']);

/** Whether a category is the total of the others of its column, going by its code and its label. */
export function isTotal(code: string, label: string, layout: LayoutName): boolean {
  const key = code.trim().toLowerCase();
  return TOTAL_LABEL.test(label.trim()) || (TOTAL_CODES.has(key) && !(key === '' && WITH_GAPS.has(layout)));
}

/** Whether a code among region keys is the country. */
export function isCountry(code: string): boolean {
  return COUNTRY.test(code);
}
