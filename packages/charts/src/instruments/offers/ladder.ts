import type { OfferItem } from '@teilhabe/core/publication';
import { formatBare } from '../../words/numbers.js';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import type { TableModel } from '../../words/table.js';
import type { Slots } from './slots.js';

/** The levels of the Common European Framework of Reference for Languages, from the first on. */
export const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

type Level = (typeof LEVELS)[number];

const BEYOND_B1: readonly Level[] = ['B2', 'C1', 'C2'];

/** The levels that an offer names: 'B1-B2' is both; none for what is no course. */
export function levelsOf({ level = '' }: Pick<OfferItem, 'level'>): readonly Level[] {
  return LEVELS.filter((one) => new RegExp(`\\b${one}\\b`).test(level.toUpperCase()));
}

/** Whether an offer leads beyond B1, as the concept asks. */
export function isBeyondB1(offer: Pick<OfferItem, 'level'>): boolean {
  return levelsOf(offer).some((level) => BEYOND_B1.includes(level));
}

/** How many courses each district has at each level; a level without a course is said to be a gap. */
export function ladderTable(
  offers: readonly OfferItem[],
  districts: readonly string[],
  levels: readonly string[],
  slots: Slots,
  language: Language,
): TableModel {
  const shown = LEVELS.filter((level) => levels.includes(level));
  return {
    caption: say(language, 'offers.ladder'),
    columns: [
      { id: 'district', label: say(language, 'offers.district'), numeric: false },
      ...shown.map((level) => ({ id: level, label: level, numeric: true })),
    ],
    rows: districts.map((district) => ({
      header: slots.word('district', district),
      cells: shown.map((level) => {
        const there = offers.filter((offer) => offer.district === district && levelsOf(offer).includes(level));
        return countOrGap(there.length, language);
      }),
    })),
  };
}

/** A number, or the sign and the word of a gap. */
export function countOrGap(count: number, language: Language): string {
  return count === 0 ? say(language, 'offers.gapCell') : formatBare(language, count);
}
