const TRANSLITERATED: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['%', ' prozent '],
  ['€', ' eur '],
]);

/** Longer names are cut at a word: they stand in addresses and in the headings of columns. */
const LONGEST = 60;

/** A text as a name of small letters, digits and hyphens: `Ausländeranteil in %` → `auslaenderanteil-in-prozent`. */
export function identifier(text: string, whenEmpty = 'column'): string {
  const plain = text
    .toLowerCase()
    .replace(/[äöüßæø%€]/g, (character) => TRANSLITERATED.get(character)!)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  let name = '';
  for (const word of words) {
    if (name.length + word.length > LONGEST) break;
    name = name === '' ? word : `${name}-${word}`;
  }
  return name || (words[0] ?? '').slice(0, LONGEST) || whenEmpty;
}

/** Gives every text an identifier that no other one has; the second of the same gets `-2`. */
export function uniqueIdentifiers(texts: readonly string[], reserved: readonly string[] = []): readonly string[] {
  const taken = new Set(reserved);
  const numbers = new Map<string, number>();
  return texts.map((text) => {
    const name = identifier(text);
    let unique = name;
    while (taken.has(unique)) {
      const number = (numbers.get(name) ?? 1) + 1;
      numbers.set(name, number);
      unique = `${name}-${number}`;
    }
    taken.add(unique);
    return unique;
  });
}
