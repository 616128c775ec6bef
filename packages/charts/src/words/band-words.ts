import type { ReferenceBand } from '@teilhabe/core/publication';
import type { Cube } from '../data/cube.js';
import type { Language } from './language.js';
import { formatNumber } from './numbers.js';
import { say } from './say.js';
import { textIn } from './text-in.js';

/** A range of values with its limits: 'Vereinbarter Korridor: 20,0 % bis 30,0 %', or 'ab 20,0 %' where it is open. */
export function bandWords(cube: Cube, { lower, upper, label }: ReferenceBand, language: Language): string {
  const limit = (value: number | undefined) => (value === undefined ? '' : formatNumber(language, value, cube.unit));
  const ends = lower === undefined ? 'upper' : upper === undefined ? 'lower' : 'both';
  return say(language, 'mark.band', {
    label: textIn(label, language.tag),
    ends,
    lower: limit(lower),
    upper: limit(upper),
  });
}
