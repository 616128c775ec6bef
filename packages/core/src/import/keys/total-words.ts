/** Codes that mean "all of them" in the tables of offices: GENESIS leaves the code empty, SDMX writes `_T`. */
const TOTAL_CODES: ReadonlySet<string> = new Set(['', 'total', '_t', 'tot', 'insgesamt', 'gesamt', 'zusammen']);

const TOTAL_LABEL =
  /^(?:insgesamt|gesamt|zusammen|summe|total|overall|alle|all|both sexes|gesamtbevölkerung|total population)$|(?:^|\s)insgesamt$|^insgesamt(?=[\s,(])/i;

/** The whole country in a column of region keys: `DG` in GENESIS, zeros in tables of offices. */
const COUNTRY = /^(?:dg|0+|de)$/i;

/** Whether a category is the total of the others of its column, going by its code and its label. */
export function isTotal(code: string, label: string): boolean {
  return TOTAL_CODES.has(code.trim().toLowerCase()) || TOTAL_LABEL.test(label.trim());
}

/** Whether a code among region keys is the country. */
export function isCountry(code: string): boolean {
  return COUNTRY.test(code);
}
