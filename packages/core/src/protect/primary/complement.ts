import type { Parts } from '../../series/series.js';
import type { Rules } from '../policy/rules.js';
import { groupsOf, isSmall } from './counted-groups.js';

/** 97 of 100 says that three have it not; the sizes of groups are known. */
export function complement(parts: Parts, rules: Rules): boolean {
  if (!rules.complement || !parts.counted) return false;
  return groupsOf(parts).some(({ rest = 0 }) => isSmall(rest, rules.threshold));
}
