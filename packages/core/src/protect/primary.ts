import type { ProtectedCell } from './cell-system.js';
import type { Rules } from './policy/rules.js';

/**
 * Whether a cell would disclose something by itself (primary suppression):
 * fewer people than the minimum base; a counted part, or its complement, below the threshold; or everybody alike
 * (0 % and 100 % say something about each single person).
 */
export function isPrimary(cell: ProtectedCell, { threshold, minimumBase }: Rules): boolean {
  const { parts, people, counted, statistic } = cell;
  const shared = parts.length > 1;
  if ((shared || statistic) && people < minimumBase) return true;
  if (counted && parts.some((part) => part > 0 && part < threshold)) return true;
  return shared && groupsOf(cell).some((group) => group.includes(group.reduce((sum, part) => sum + part, 0)));
}

function groupsOf({ parts, groupSize }: ProtectedCell): readonly (readonly number[])[] {
  const groups = Math.ceil(parts.length / groupSize);
  return Array.from({ length: groups }, (_, i) => parts.slice(i * groupSize, (i + 1) * groupSize));
}
