import type { ProtectedCell } from './cell-system.js';
import type { Rules } from './policy.js';

/**
 * Whether a cell would disclose something by itself (primary suppression):
 * fewer people than the minimum base; a counted part, or its complement, below the threshold; or everybody alike
 * (0 % and 100 % say something about each single person).
 */
export function isPrimary(cell: ProtectedCell, { threshold, minimumBase }: Rules): boolean {
  const { parts, whole, people, counted } = cell;
  const shared = parts.length > 1;
  if (shared && people < minimumBase) return true;
  if (counted && parts.some((part) => part > 0 && part < threshold)) return true;
  return shared && parts.includes(whole);
}
