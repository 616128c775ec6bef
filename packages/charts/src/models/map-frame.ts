import type { Dataset, Geo } from '@teilhabe/core/publication';
import type { Cell } from '../data/cell.js';
import { openCube, periodOf, type Cube } from '../data/cube.js';
import { mapDimension } from '../data/map-dimension.js';
import { heatKey, type HeatKey } from './heatmap-key.js';
import { mapShapes } from './map-shapes.js';
import type { ChartOptions } from './model.js';
import type { Ring } from './rings.js';
import { settingsOf, type Settings } from './settings.js';
import { valueClasses, type ValueClasses } from './value-classes.js';

/** An area with what is known of it. */
export interface PlacedArea {
  readonly key: string;
  readonly text: string;
  readonly cell: Cell;
  readonly rings: readonly Ring[];
}

/** Everything a map is laid out on. */
export interface MapFrame {
  readonly settings: Settings;
  readonly cube: Cube;
  readonly classes: ValueClasses;
  readonly key: HeatKey;
  /** In the order of the dataset; then the areas without numbers. */
  readonly areas: readonly PlacedArea[];
  /** Names of categories that have no area. */
  readonly off: readonly string[];
  /** Bottom of the lowest area. */
  readonly bottom: number;
}

/** Finds the area of each category at `options.period`, and places areas below the key. */
export function mapFrame(dataset: Dataset, geo: Geo, options: ChartOptions): MapFrame {
  const settings = settingsOf(options);
  const cube = openCube(dataset, settings.language);
  const period = periodOf(cube, options.period);
  const dimension = mapDimension(dataset, geo) ?? '';
  const rows = dataset.value.length === 0 ? [] : cube.rows;
  const cells = rows.map((row) => ({ row, id: row.at[dimension] ?? row.key, cell: cube.cell(period, row) }));
  const ids = geo.type === 'TileGrid' ? geo.tiles.map(({ id }) => id) : geo.features.map(({ id }) => id);
  const onMap = cells.filter(({ id }) => ids.includes(id));
  const classes = valueClasses(onMap.flatMap(({ cell }) => (cell.kind === 'published' ? [cell.value] : [])));
  const isKnown = (id: string) => onMap.some((found) => found.id === id);
  const without: Cell = { kind: 'missing', reason: '' };
  const gaps = ids.some((id) => !isKnown(id)) ? [without] : [];
  const key = heatKey(cube, classes, [...onMap.map(({ cell }) => cell), ...gaps], settings);
  const { shapes, bottom } = mapShapes(geo, settings.width, key.bottom);
  const shapeOf = new Map(shapes.map((shape) => [shape.id, shape]));
  const areas = onMap.flatMap(({ row, id, cell }): readonly PlacedArea[] => {
    const shape = shapeOf.get(id);
    return shape ? [{ key: row.key, text: row.label || shape.name, cell, rings: shape.rings }] : [];
  });
  const others = shapes.filter(({ id }) => !isKnown(id));
  return {
    settings,
    cube,
    classes,
    key,
    areas: [
      ...areas,
      ...others.map(({ id, name, rings }) => ({ key: `area-${id}`, text: name, cell: without, rings })),
    ],
    off: cells.filter(({ id }) => !ids.includes(id)).map(({ row }) => row.label),
    bottom,
  };
}
