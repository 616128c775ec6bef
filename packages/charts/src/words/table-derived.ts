import type { Dataset } from '@teilhabe/core/publication';
import { openCube, periodOf } from '../data/cube.js';
import { crossedGrid } from '../data/grid.js';
import { stackContent } from '../data/stack-content.js';
import { listed } from './joined.js';
import type { Language } from './language.js';
import { formatNumber } from './numbers.js';
import { say } from './say.js';
import { shareOf } from './share-of.js';
import { stageShares } from './stage-shares.js';
import { dataTable, type TableModel, type TableOptions, type TableRow } from './table.js';

/** The table beside a funnel: with what is left of the first stage and of the one before. */
export function stageTable(dataset: Dataset, language: Language, options: TableOptions = {}): TableModel {
  const { cube, period } = opened(dataset, language, options);
  const cells = cube.rows.map((row) => cube.cell(period, row));
  const shares = cells.map((_, i) => listed(stageShares(cells, i, language), language));
  return withShares(dataTable(dataset, language, options), shares, language);
}

/** The table beside the parts of a whole: with the share of each part, where all parts are published. */
export function partTable(dataset: Dataset, language: Language, options: TableOptions = {}): TableModel {
  const { cube, period } = opened(dataset, language, options);
  const content = stackContent(cube.rows, (row) => cube.cell(period, row));
  const shares = cube.rows.map((row) => {
    const cell = cube.cell(period, row);
    return cell.kind === 'published' ? (shareOf(cell.value, content, language) ?? '') : '';
  });
  return withShares(dataTable(dataset, language, options), shares, language);
}

/** The table beside stacked bars: with a row for the total of each bar of which all parts are published. */
export function stackTable(dataset: Dataset, language: Language, options: TableOptions = {}): TableModel {
  const table = dataTable(dataset, language, options);
  const { cube, period } = opened(dataset, language, options);
  const { groups, series, cell } = crossedGrid(cube, period);
  if (series.length < 2) return table;
  const rows = groups.flatMap((group, i) => {
    const { total } = stackContent(series, (part) => cell(group, part));
    const own = table.rows.slice(i * series.length, (i + 1) * series.length);
    if (total === null) return own;
    const header = listed([group.label, say(language, 'ui.total')], language);
    return [...own, rowOf(header, formatNumber(language, total, cube.unit), table)];
  });
  return { ...table, rows };
}

function opened(dataset: Dataset, language: Language, { period }: TableOptions) {
  const cube = openCube(dataset, language);
  return { cube, period: periodOf(cube, period) };
}

/** A row whose number stands in the column of values. */
function rowOf(header: string, value: string, { columns }: TableModel): TableRow {
  return { header, cells: columns.slice(1).map(({ id }) => (id === 'value' ? value : '')) };
}

/** The table with a last column; without it where no row has a share. */
function withShares(table: TableModel, shares: readonly string[], language: Language): TableModel {
  if (!shares.some(Boolean) || shares.length !== table.rows.length) return table;
  const column = { id: 'derived', label: say(language, 'table.share'), numeric: true };
  const rows = table.rows.map((row, i) => ({
    ...row,
    cells: [...row.cells, shares[i]!],
    ...(row.spoken ? { spoken: [...row.spoken, shares[i]!] } : {}),
  }));
  return { ...table, columns: [...table.columns, column], rows };
}
