/** Land 2, Regierungsbezirk 3, Kreis 5, municipality 8 (AGS), association of municipalities 9, municipality 12 (ARS). */
const GEOID = /^(?:0[1-9]|1[0-6])(?:\d|\d{3}|\d{6}|\d{7}|\d{10})?$/;

/**
 * Whether a text is the key of a German region: of a Land (01 to 16) or of something within it, with all its digits.
 * A key that lost its leading zero in a spreadsheet is none, because `6532` could be anything.
 */
export function isGeoid(text: string): boolean {
  return GEOID.test(text);
}
