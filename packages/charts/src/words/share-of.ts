import type { StackContent } from '../data/stack-content.js';
import type { Language } from './language.js';
import { formatNumber } from './numbers.js';

const PERCENT = { label: '%', decimals: 0 };

/** What part of a whole a count is, '34 %'; null unless all parts are published and there is something to share. */
export function shareOf(count: number, { total }: Pick<StackContent, 'total'>, language: Language): string | null {
  return total === null || total === 0 ? null : formatNumber(language, (100 * count) / total, PERCENT);
}
