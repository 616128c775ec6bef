import type { Target } from '@teilhabe/core/publication';
import type { Cube } from '../data/cube.js';
import type { Language } from './language.js';
import { formatNumber } from './numbers.js';
import { say } from './say.js';
import { textIn } from './text-in.js';

/** A target with its period and its number: 'Ziel des Stadtrats 2030: 30,0 %'. */
export function targetWords(cube: Cube, target: Target, language: Language): string {
  const name = textIn(target.label, language.tag);
  const label = name.includes(target.period) ? name : `${name} ${target.period}`;
  return say(language, 'mark.target', { label, value: formatNumber(language, target.value, cube.unit) });
}
