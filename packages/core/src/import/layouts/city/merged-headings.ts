import type { SourceRow, Table } from '../../../csv/table.js';

/**
 * A table under several header rows with the text of a merged cell in every column below it: `Einwohner;;` over `2022;2023`
 * gives `Einwohner 2022` and `Einwohner 2023`. A column without any heading ends the group. The table itself where it has
 * one header row.
 */
export function withMergedHeadings(table: Table): Table {
  const { headers, columns } = table;
  if (headers.length < 2) return table;
  const rows = headers.map((row, i) => (i + 1 < headers.length ? filled(row, headers) : row.cells));
  const headings = columns.map(({ header }, i) => {
    const texts = rows.map((cells) => (cells[i] ?? '').trim()).filter((text) => text !== '');
    return texts.filter((text, at) => text !== texts[at - 1]).join(' ') || header;
  });
  return { ...table, columns: columns.map((column, i) => ({ ...column, header: headings[i]! })) };
}

/** The cells of a header row; an empty one takes the text to its left where a row below names something. */
function filled({ cells, row }: SourceRow, headers: readonly SourceRow[]): readonly string[] {
  const below = headers.filter((header) => header.row > row);
  const width = Math.max(...headers.map((header) => header.cells.length));
  let group = '';
  return Array.from({ length: width }, (_, i) => {
    const own = (cells[i] ?? '').trim();
    const isNamed = below.some((header) => (header.cells[i] ?? '').trim() !== '');
    group = own !== '' || !isNamed ? own : group;
    return group;
  });
}
