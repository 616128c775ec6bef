import type { ReleasedTable } from '../audit/release.js';
import { canonicalText } from './canonical-text.js';

/** Whether two tables count the same in the same way, so that their observations may stand side by side. */
export function sameDescription(a: ReleasedTable, b: ReleasedTable): boolean {
  return canonicalText({ ...a, cells: [] }) === canonicalText({ ...b, cells: [] });
}
