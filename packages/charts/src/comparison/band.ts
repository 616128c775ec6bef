import type { ReferenceBand } from '@teilhabe/core/publication';
import { openCube } from '../data/cube.js';
import type { PeriodPoint } from '../data/periods.js';
import type { Language } from '../words/language.js';
import { say } from '../words/say.js';
import type { Group, Town } from './town.js';

/** Where the other towns lie. */
export interface TownBand {
  readonly kind: 'range' | 'quartiles';
  /** How many towns it is made of. */
  readonly count: number;
  readonly lower: number;
  readonly upper: number;
}

/** So many towns at least make quartiles; fewer are shown from the smallest to the largest value. */
const FEWEST_FOR_QUARTILES = 4;
const FEWEST = 2;

/**
 * The band of the other towns' published values at a period: the middle half of four or more (quartiles by linear
 * interpolation, type 7 of Hyndman and Fan 1996), the whole range of two or three; null for fewer.
 */
export function townBand(
  others: readonly Town[],
  period: PeriodPoint,
  group: Group | null,
  language: Language,
): TownBand | null {
  const values = others.flatMap(({ dataset }): readonly number[] => {
    const cube = openCube(dataset, language);
    const row = cube.rows.find(({ at }) => group === null || at[group.breakdown] === group.category);
    const point = cube.periods.find(({ code }) => code === period.code);
    const cell = row && point && cube.cell(point, row);
    return cell?.kind === 'published' ? [cell.value] : [];
  });
  const count = values.length;
  if (count < FEWEST) return null;
  const inOrder = [...values].sort((a, b) => a - b);
  const kind = count >= FEWEST_FOR_QUARTILES ? 'quartiles' : 'range';
  const [low, high] = kind === 'quartiles' ? [0.25, 0.75] : [0, 1];
  return { kind, count, lower: quantile(inOrder, low), upper: quantile(inOrder, high) };
}

function quantile(inOrder: readonly number[], share: number): number {
  const place = (inOrder.length - 1) * share;
  const [below, above] = [inOrder[Math.floor(place)]!, inOrder[Math.ceil(place)]!];
  return below + (above - below) * (place - Math.floor(place));
}

/** The band as a chart draws it. */
export function referenceOf({ kind, count, lower, upper }: TownBand, language: Language): ReferenceBand {
  return { lower, upper, label: { [language.tag]: say(language, 'comparison.band', { kind, count }) } };
}
