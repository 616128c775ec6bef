/** The variables of GENESIS whose attributes are regions: `KREISE`, `GEMEIN`, `GEOGM4` (Zensus), `DINSG` (Germany). */
const REGIONAL =
  /^(?:D(?:INSG|LAND|EUTSCHL?)|B?LAENDER|BLAND|LAND|REGBEZ|KREISE?\d?|GEMEIN\d?|GEMEINDEN|AGEMEIN|STADTBEZ|NUTS\d?|GEO[A-Z]{2}\d|VERBGEM|AMTSBEZ|RAUMORD|RB|STAED\w*)$/i;

/** Whether a variable of GENESIS, by its code, is about regions. */
export function isRegionalVariable(code: string): boolean {
  return REGIONAL.test(code.trim());
}
