import { nameValuesEnd } from './name-values.js';
import { isRule, type RowShape } from './row-shape.js';
import { isBelowTitles } from './titles.js';

/** No office writes more lines above its table; more of one cell each are a table of one column. */
const MOST_LINES = 40;

/**
 * Where the table begins: the index of its first row among those that are not blank. That is 0 unless what stands above
 * is clearly none of its rows: single cells, or names with their values, over a header of more cells.
 */
export function tableStart(shapes: readonly RowShape[]): number {
  const limit = Math.min(shapes.length - 1, MOST_LINES);
  let start = 0;
  while (start < limit && isLine(shapes[start]!, start)) start += 1;
  if (start > 0 && start < limit && isBelowTitles(shapes, start)) return start;
  return nameValuesEnd(shapes, limit);
}

/** One text at the left, below the first one also a day or a year, or a rule. */
function isLine({ filled, first, kinds, cells }: RowShape, at: number): boolean {
  if (isRule({ cells, filled })) return true;
  return filled === 1 && first === 0 && (kinds[0] === 'text' || (kinds[0] === 'period' && at > 0));
}
