import type { DataSheet, TableModel } from '@teilhabe/charts';

/** A table of words as a sheet. */
export function tableSheet({ caption, columns, rows, notes = [] }: TableModel): DataSheet {
  return {
    caption,
    columns: columns.map(({ label }) => label),
    rows: rows.map(({ header, cells }) => [header, ...cells]),
    notes,
    signs: [],
  };
}
