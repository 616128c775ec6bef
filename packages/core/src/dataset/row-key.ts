import type { Column } from './dataset.js';

/**
 * What tells the rows of some columns apart: the same for two rows whose values are the same. A number as long as there
 * are numbers enough, because a million keys of text would take a hundred megabytes.
 */
export function rowKey(columns: readonly Column[]): (at: number) => number | string {
  const combinations = columns.reduce((product, { values }) => product * values.length, 1);
  if (combinations > Number.MAX_SAFE_INTEGER) {
    return (at) => columns.map(({ codes }) => codes[at]!).join('|');
  }
  return (at) => columns.reduce((key, { values, codes }) => key * values.length + codes[at]!, 0);
}
