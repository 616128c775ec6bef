import type { Rules } from './rules.js';

/**
 * The smallest base that rounded numbers need: nothing covers for a hidden number among them, because a total leaves no more
 * of it than that number rounded. This must leave as many possible values open as hiding would (`minimumWidth`), and nothing
 * below the threshold may stay as it is, which `controlled` rounding does with numbers from its base on. 0 without rounding.
 */
export function leastBase({ rounding, minimumWidth, threshold }: Rules): number {
  if (rounding === null) return 0;
  return Math.max(minimumWidth + 1, rounding.method === 'controlled' ? threshold : 0);
}
