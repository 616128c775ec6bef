import type { Cell } from '../data/cell.js';
import type { Language } from './language.js';
import { say } from './say.js';
import { shareOf } from './share-of.js';

/**
 * What is left at stage `i`, in words: its share of the first stage, and of the one before when that is another.
 * [] for the first stage; without a share of a stage that is not published or zero.
 */
export function stageShares(cells: readonly Cell[], i: number, language: Language): readonly string[] {
  const first = i > 0 ? shareText(cells[i], cells[0], language) : null;
  const before = i > 1 ? shareText(cells[i], cells[i - 1], language) : null;
  return [
    ...(first === null ? [] : [say(language, 'funnel.first', { share: first })]),
    ...(before === null ? [] : [say(language, 'funnel.before', { share: before })]),
  ];
}

function shareText(cell: Cell | undefined, of: Cell | undefined, language: Language): string | null {
  if (cell?.kind !== 'published' || of?.kind !== 'published') return null;
  return shareOf(cell.value, { total: of.value }, language);
}
