import type { Geo, LinearRing, Region, TileGrid } from '@teilhabe/core/publication';
import { geoMercatorRaw } from 'd3-geo';
import type { Box } from './model.js';
import { boundsOf, type Point, type Ring } from './rings.js';

/** The area of a category in px. */
export interface MapShape {
  readonly id: string;
  readonly name: string;
  readonly rings: readonly Ring[];
}

/** The areas of a map and the height that they need. */
export interface MapShapes {
  readonly shapes: readonly MapShape[];
  readonly bottom: number;
}

/** A map is no wider than a reader overlooks, and no higher than a screen. */
const WIDEST = 640;
const HIGHEST = 560;
const WIDEST_TILE = 104;
const TILE_GAP = 2;

/** The areas at the width of a chart, in its middle, from `top` on; north is up and west left in every language. */
export function mapShapes(geo: Geo, width: number, top: number): MapShapes {
  return geo.type === 'TileGrid' ? tileShapes(geo, width, top) : boundaryShapes(geo.features, width, top);
}

/** Tiles without empty columns and rows at the edges. */
function tileShapes({ tiles }: TileGrid, width: number, top: number): MapShapes {
  const [columns, rows] = [tiles.map(({ column }) => column), tiles.map(({ row }) => row)];
  const [west, north] = [Math.min(...columns), Math.min(...rows)];
  const [across, down] = [Math.max(...columns) - west + 1, Math.max(...rows) - north + 1];
  if (tiles.length === 0) return { shapes: [], bottom: top };
  const size = Math.min(WIDEST_TILE, width / across);
  const left = (width - size * across) / 2;
  const shapes = tiles.map(({ id, name, column, row }) => {
    const [x, y] = [left + (column - west) * size, top + (row - north) * size];
    return { id, name, rings: [square({ x, y, width: size - TILE_GAP, height: size - TILE_GAP })] };
  });
  return { shapes, bottom: Math.ceil(top + down * size) };
}

function square({ x, y, width, height }: Box): Ring {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** Mercator's projection keeps the shapes of a city, as on the maps that readers know. */
function boundaryShapes(features: readonly Region[], width: number, top: number): MapShapes {
  const projected = features.map(({ id, properties, geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return { id, name: properties.name, rings: polygons.flat().map(project) };
  });
  const bounds = boundsOf(projected.flatMap(({ rings }) => rings));
  if (bounds.width === 0 || bounds.height === 0) return { shapes: [], bottom: top };
  const scale = Math.min(Math.min(width, WIDEST) / bounds.width, HIGHEST / bounds.height);
  const left = (width - bounds.width * scale) / 2;
  const place = ([x, y]: Point): Point => [left + (x - bounds.x) * scale, top + (y - bounds.y) * scale];
  return {
    shapes: projected.map((shape) => ({ ...shape, rings: shape.rings.map((ring) => thinned(ring.map(place))) })),
    bottom: Math.ceil(top + bounds.height * scale),
  };
}

const RADIANS = Math.PI / 180;

/** South is down, as in a drawing; at the poles Mercator's map would be endless. */
function project(ring: LinearRing): Ring {
  return ring.map(([longitude, latitude]): Point => {
    const [x, y] = geoMercatorRaw(longitude * RADIANS, Math.max(-85, Math.min(85, latitude)) * RADIANS);
    return [x, -y];
  });
}

/** Points nearer than this to the one before cannot be told from it. */
const FINEST = 0.5;
const FEWEST = 3;

/** A ring without points that nobody could see; whole where it would lose its area. */
function thinned(ring: Ring): Ring {
  const kept: Point[] = [];
  for (const point of ring) {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= FINEST) kept.push(point);
  }
  return kept.length < FEWEST ? ring : kept;
}
