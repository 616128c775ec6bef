import type { TableRow } from '@teilhabe/charts';

/** The keys of the marks that show what lies at an element of a table's body: first those of its cell, then of its row. */
export function keysAt(rows: readonly TableRow[], target: EventTarget | null): readonly string[] {
  const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('th, td') : null;
  const row = cell?.closest('tr');
  const { keys = [], cellKeys = [] } = (row && rows[row.sectionRowIndex]) ?? {};
  const own = cellKeys[(cell?.cellIndex ?? 0) - 1];
  return own ? [own, ...keys] : keys;
}
