import type { SourceRow } from '../../../csv/table.js';

/** The pairs of name and text above a table of the Bundesagentur für Arbeit: `Indikator` → `Arbeitslose`. */
export type Pairs = readonly (readonly [name: string, text: string])[];

/** Names without which it is no such table. */
const NEEDED = ['Region', 'Gebietsstand'];

/** Whether rows above a header are the pairs of the Bundesagentur. */
export function isBundesagentur(preamble: readonly SourceRow[]): boolean {
  const names = new Set(pairsIn(preamble).map(([name]) => name));
  return NEEDED.every((name) => names.has(name)) && (names.has('Indikator') || names.has('Datenstand'));
}

/** The pairs of all rows; a row may hold two. A name may have the text of a help window glued to it, which is cut off. */
export function pairsIn(rows: readonly SourceRow[]): Pairs {
  return rows.flatMap(({ cells }) => {
    const texts = cells.map((cell) => cell.trim());
    const pairs: [string, string][] = [];
    for (let i = 0; i + 1 < texts.length; i += 2) {
      const name = plainName(texts[i]!);
      if (name !== '' && texts[i + 1] !== '') pairs.push([name, texts[i + 1]!]);
    }
    return pairs;
  });
}

/** `StaatsangehörigkeitEs werden Grafiken …` → `Staatsangehörigkeit`, `Regionsschlüssel:` → `Regionsschlüssel`. */
function plainName(text: string): string {
  const [, name = text] = /^(\p{Lu}\p{Ll}+)(?=\p{Lu}\p{Ll}+ )/u.exec(text) ?? [];
  return name.replace(/:$/, '').trim();
}
