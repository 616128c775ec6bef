import type { Boundaries, LinearRing, TileGrid } from '@teilhabe/core/publication';

/** A square around a place, in degrees. */
export const square = (x: number, y: number, size = 0.01): LinearRing => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];

/** Boundaries with one area for each code. */
export function boundaries(areas: Readonly<Record<string, LinearRing>>): Boundaries {
  return {
    type: 'FeatureCollection',
    features: Object.entries(areas).map(([id, ring]) => ({
      ...{ type: 'Feature', id, properties: { name: id } },
      geometry: { type: 'Polygon', coordinates: [ring] },
    })),
  };
}

/** A grid with a tile for each code, at `[column, row]`. */
export function tiles(places: Readonly<Record<string, readonly [number, number]>>): TileGrid {
  return {
    type: 'TileGrid',
    tiles: Object.entries(places).map(([id, [column, row]]) => ({ id, name: id, column, row })),
  };
}
