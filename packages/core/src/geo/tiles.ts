import type { Dataset } from '../dataset/dataset.js';
import type { ResourceDescriptor } from '../monitor/data-package.js';
import type { Monitor } from '../monitor/monitor.js';
import type { Tile } from '../publication.js';

/** The tables of a monitor that hold a grid of tiles, with the dimension that each is for. */
export function tileTables({
  dataPackage,
}: Pick<Monitor, 'dataPackage'>): readonly { readonly resource: ResourceDescriptor; readonly dimension: string }[] {
  return dataPackage.resources.flatMap((resource) => {
    const geo = resource['teilhabe:geo'];
    return geo === undefined ? [] : [{ resource, dimension: geo.dimension }];
  });
}

/** The rows of a table of tiles; those without a whole place, or whose code occurred before, are `broken`. */
export function tilesOf(dataset: Dataset): {
  readonly tiles: readonly Tile[];
  readonly broken: readonly { readonly id: string; readonly row: number }[];
} {
  const tiles: Tile[] = [];
  const broken: { id: string; row: number }[] = [];
  for (let i = 0; i < dataset.length; i += 1) {
    const [id, name, column, row] = ['id', 'title', 'column', 'row'].map((field) => valueAt(dataset, field, i));
    const code = textOf(id);
    const isNew = code !== '' && !tiles.some((tile) => tile.id === code);
    if (isNew && isPlace(column) && isPlace(row)) tiles.push({ id: code, name: textOf(name) || code, column, row });
    else broken.push({ id: code, row: dataset.source?.rows[i] ?? i + 2 });
  }
  return { tiles, broken };
}

/** A grid is drawn as large as its furthest tile. */
const MOST_TILES = 1000;

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < MOST_TILES;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function valueAt({ columns }: Dataset, field: string, row: number): unknown {
  const column = columns.get(field);
  return column?.values[column.codes[row]!] ?? null;
}
