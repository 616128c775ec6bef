import type { Parts } from '../../series/series.js';
import type { Rules } from '../policy/rules.js';
import { groupsOf } from './counted-groups.js';

/** Nobody, where that is as telling as a few; with `complement` also nobody who has it not. */
export function zero(parts: Parts, { protectZeros, complement }: Rules): boolean {
  if (!protectZeros || !parts.counted) return false;
  return groupsOf(parts).some(({ counts, rest }) => counts.includes(0) || (complement && rest === 0));
}
