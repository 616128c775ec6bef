import type { Dataset } from '@teilhabe/core/publication';
import { openCube, periodOf, type Cube } from '../data/cube.js';
import { cellNumber } from './cell-number.js';
import type { Language } from './language.js';
import { formatBare } from './numbers.js';
import { rowKeys } from './row-keys.js';
import type { TablePlace } from './table.js';

/** A piece of a sentence; `keys` are those of the marks that show the number it is, none for all other words. */
export interface SentencePart {
  readonly text: string;
  readonly keys: readonly string[];
}

/**
 * A finding in pieces, so that a number in it can be marked together with its mark. A number is linked only where nothing
 * else can be meant: it has a unit, stands once in the sentence, and is that of one cell only among those whose period and
 * answer the sentence names. Everything else is left as words; one piece for a sentence without such a number.
 */
export function sentenceParts(
  sentence: string,
  dataset: Dataset,
  language: Language,
  code?: string,
): readonly SentencePart[] {
  const named = namedNumbers(openCube(dataset, language), sentence, code);
  const found = named.flatMap(({ text, keys }) => {
    const places = placesIn(sentence, text);
    const isOnly = named.filter((other) => other.text === text).length === 1;
    return isOnly && places.length === 1 ? [{ text, keys, at: places[0]! }] : [];
  });
  const parts: SentencePart[] = [];
  let end = 0;
  for (const { text, keys, at } of found.sort((a, b) => a.at - b.at)) {
    if (at > end) parts.push({ text: sentence.slice(end, at), keys: [] });
    parts.push({ text, keys });
    end = at + text.length;
  }
  if (end < sentence.length) parts.push({ text: sentence.slice(end), keys: [] });
  return parts;
}

/** The published numbers with a unit of all cells whose period and answer the sentence names. */
function namedNumbers(cube: Cube, sentence: string, code: string | undefined): readonly SentencePart[] {
  const shown = periodOf(cube, code);
  const periods = cube.periods.length > 0 ? cube.periods.filter(({ text }) => sentence.includes(text)) : [undefined];
  const answers = cube.answers.length > 0 ? cube.answers.filter(({ label }) => sentence.includes(label)) : [undefined];
  const places = periods.flatMap((period) =>
    cube.rows.flatMap((row) =>
      answers.map((answer): TablePlace => ({ header: '', row, period, ...(answer ? { answer } : {}) })),
    ),
  );
  return places.flatMap((place) => {
    const cell = cube.cell(place.period, place.row, place.answer);
    if (cell.kind !== 'published') return [];
    const text = cellNumber(cube, cell, cube.language);
    if (text === formatBare(cube.language, cell.value, cube.unit)) return [];
    const keys = rowKeys(place, shown, []);
    return [{ text, keys: place.period === shown ? keys : keys.slice(0, 1) }];
  });
}

/** Where a number stands in a sentence, not as a part of a longer one. */
function placesIn(sentence: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = sentence.indexOf(text); at >= 0; at = sentence.indexOf(text, at + 1)) {
    if (!/[\p{Nd}.,٬٫−-]$/u.test(sentence.slice(0, at)) && !/^\p{Nd}/u.test(sentence.slice(at + text.length)))
      places.push(at);
  }
  return places;
}
