import type { Dataset, Geo } from '@teilhabe/core/publication';
import type { Cell } from '../data/cell.js';
import { openCube, periodOf } from '../data/cube.js';
import { mapDimension } from '../data/map-dimension.js';
import type { Language } from '../words/language.js';
import { mapNotes } from '../words/map-notes.js';
import { formatBare } from '../words/numbers.js';
import { say } from '../words/say.js';
import { dataTable, type TableModel, type TableOptions } from '../words/table.js';
import { toneOf, valueClasses, type ValueClasses } from './value-classes.js';

/** The table beside a map: that of the dataset, and the limits of each value's class; below it how the map is to be read. */
export function mapTable(dataset: Dataset, geo: Geo, language: Language, options: TableOptions = {}): TableModel {
  const table = dataTable(dataset, language, options);
  const cube = openCube(dataset, language);
  const period = periodOf(cube, options.period);
  const dimension = mapDimension(dataset, geo) ?? '';
  const ids = geo.type === 'TileGrid' ? geo.tiles.map(({ id }) => id) : geo.features.map(({ id }) => id);
  const cells = cube.rows.map((row) => ({
    row,
    cell: cube.cell(period, row),
    onMap: ids.includes(row.at[dimension] ?? ''),
  }));
  const classes = valueClasses(
    cells.flatMap(({ cell, onMap }) => (onMap && cell.kind === 'published' ? [cell.value] : [])),
  );
  const off = cells.filter(({ onMap }) => !onMap).map(({ row }) => row.label);
  return {
    ...table,
    columns: [...table.columns, { id: 'class', label: say(language, 'map.class'), numeric: true }],
    rows: table.rows.map((row, i) => {
      const { cell, onMap } = cells[i]!;
      return { ...row, cells: [...row.cells, onMap ? classWords(cell, row.cells[0] ?? '', classes, language) : '–'] };
    }),
    ...(table.rows.length > 0 ? { notes: [...(table.notes ?? []), ...mapNotes(geo, off, language)] } : {}),
  };
}

/** '20 bis unter 30'; what stands instead of a number stands here as well. */
function classWords(cell: Cell, instead: string, classes: ValueClasses, language: Language): string {
  if (cell.kind !== 'published') return instead;
  const { limits, tones, decimals } = classes;
  const place = tones.indexOf(toneOf(cell.value, classes));
  const limit = (i: number) => formatBare(language, limits[i]!, { label: '', decimals });
  const last = place === tones.length - 1 ? 'yes' : 'no';
  return say(language, 'map.limits', { lower: limit(place), upper: limit(place + 1), last });
}
