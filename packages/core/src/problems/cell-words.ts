import { MASK } from '../problem.js';

/** What stands in a cell, quoted; of a personal one only that it is not shown. */
export function cellWords(found: string, language: 'de' | 'en'): string {
  if (found === MASK) {
    return language === 'de'
      ? `Der Wert ${MASK} (nicht gezeigt, weil persönlich)`
      : `The value ${MASK} (not shown because it is personal)`;
  }
  return language === 'de' ? `„${found}“` : `"${found}"`;
}
