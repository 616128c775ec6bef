/**
 * Codes of SDMX (CL_OBS_STATUS, CL_CONF_STATUS) and Eurostat for what is said about a number. Letters mean the same in
 * both cases; what is not known is kept as it stands.
 */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['a', ''],
  ['b', 'break'],
  ['c', 'suppressed'],
  ['e', 'estimated'],
  ['f', 'forecast'],
  ['i', 'estimated'],
  ['l', 'missing'],
  ['m', 'missing'],
  ['o', 'missing'],
  ['p', 'provisional'],
  ['q', 'suppressed'],
  ['r', 'revised'],
  ['s', 'estimated'],
  ['u', 'unreliable'],
  ['x', 'notApplicable'],
  ['z', 'notApplicable'],
  ['-', 'nothing'],
  ['.', 'unknownOrConfidential'],
  ['..', 'missing'],
  ['...', 'pending'],
  ['/', 'unreliable'],
  [':', 'missing'],
]);

/**
 * The word for the column `status`: what the code means everywhere, else what the file itself calls it. A cell with
 * neither number nor status is `missing`.
 */
export function statusWord(code: string, value: string, labels: ReadonlyMap<string, string>): string {
  const plain = code.trim();
  const word = WORDS.get(plain.toLowerCase()) ?? labels.get(code) ?? plain;
  return word === '' && value === '' ? 'missing' : word;
}
