import type { Parts } from '../../series/series.js';
import type { Rules } from '../policy/rules.js';
import { groupsOf, isSmall } from './counted-groups.js';

/** So few people were counted that others may know who they are. */
export function frequency(parts: Parts, { threshold }: Rules): boolean {
  if (!parts.counted) return false;
  const counts = groupsOf(parts).flatMap((group) => group.counts);
  return [...counts, ...(parts.beside ?? [])].some((count) => isSmall(count, threshold));
}
