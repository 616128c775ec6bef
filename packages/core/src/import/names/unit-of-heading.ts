/** Units as they stand at the end of a heading, and how the column `unit` writes them. */
const IN_WORDS =
  /\bin (%|prozentpunkten|prozent|eur\/m²|(?:tsd\.?|tausend|1[. ]?000|mio\.?|mill\.?|millionen|mrd\.?) ?(?:eur|euro|€)|teur|t€|eur|euro|€|km²|m²|ha|1\.?000|tausend|tsd\.?|promille)(?=$|[\s)\],;])/i;
const IN_BRACKETS =
  /\((?:in )?(anzahl|number|%|prozent|prozentpunkte|(?:tsd\.?|tausend|1[. ]?000|mio\.?|mill\.?|millionen|mrd\.?) ?(?:eur|euro|€)|teur|t€|eur|euro|€|qkm|km²|m²|ha|1\.?000|tsd\.?)\)\s*$/i;

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['prozent', '%'],
  ['prozentpunkten', 'Prozentpunkte'],
  ['euro', 'EUR'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['eur/m²', 'EUR/m²'],
  ['1.000', '1000'],
  ['tausend', '1000'],
  ['tsd', '1000'],
  ['tsd.', '1000'],
  ['anzahl', 'Anzahl'],
  ['number', 'number'],
]);

/** The unit that a heading names: `Anteil in %` → `%`, `Bevölkerungsstand (Anzahl)` → `Anzahl`; empty when it names none. */
export function unitOfHeading(heading: string): string {
  const plain = heading.replace(/\s+/g, ' ').trim();
  const found = IN_WORDS.exec(plain)?.[1] ?? IN_BRACKETS.exec(plain)?.[1] ?? / (%)$/.exec(plain)?.[1];
  return found === undefined ? '' : (SPELLINGS.get(found.toLowerCase()) ?? manyEuros(found) ?? found);
}

/** Thousands, millions and milliards of euros as official tables write them: `Tsd. Euro` → `1000 EUR`. */
function manyEuros(text: string): string | undefined {
  if (!/(?:eur|euro|€)$/i.test(text) || /^(?:eur|euro|€)$/i.test(text)) return undefined;
  return `${/^mrd/i.test(text) ? 'Mrd.' : /^mi/i.test(text) ? 'Mill.' : '1000'} EUR`;
}

/** A unit alone in a cell of a header row: `Anzahl`, `ha`, `%`, `EUR`. */
const UNIT =
  /^(?:anzahl|number|%|prozent|ha|qkm|km²|qm|m²|eur|euro|1000|1000 eur|tsd\.? eur|mill\.? eur|prozentpunkte|stunden|jahre|je 1000)$/i;

/** Whether a text is a unit and nothing else. */
export function isUnit(text: string): boolean {
  return UNIT.test(text.trim());
}

/** Units that count thousands: `1000`, `in 1000`, `Tsd.` */
export function countsThousands(unit: string): boolean {
  return /^(?:in )?(?:1[. ]?000|tsd\.?|tausend|thousands?)$/i.test(unit.trim());
}
