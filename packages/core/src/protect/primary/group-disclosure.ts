import type { Parts } from '../../series/series.js';
import type { Rules } from '../policy/rules.js';
import { groupsOf } from './counted-groups.js';

/**
 * Everybody of a group is alike: 0 % and 100 %, all with one answer or at one end of the scale, all with one amount.
 * Then readers know it of each single person. Holds for points of a rating as well; a single count is no group.
 */
export function groupDisclosure(parts: Parts, rules: Rules): boolean {
  if (!rules.groupDisclosure) return false;
  return (
    parts.alike === true ||
    groupsOf(parts).some(({ counts, rest }) => isOne(rest === undefined ? counts : [...counts, rest]))
  );
}

function isOne(values: readonly number[]): boolean {
  return values.length > 1 && values.filter((value) => value !== 0).length <= 1;
}
