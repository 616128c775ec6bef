import { ContractError } from './contract-error.js';
import { foreignSystem } from './coordinates.js';
import type { Boundaries, Geo, LinearRing, MultiPolygon, Polygon, Position, Region, Tile } from './geo.js';
import { array, checkVersion, object, string, type Json } from './narrow.js';

/** How the boundaries of somebody else name their areas. */
export interface GeoNames {
  /** The property that holds the category's code; the feature's own `id` by default. */
  readonly key?: string;
  /** The property that holds the name; `name` by default. */
  readonly name?: string;
}

/**
 * Boundaries or a tile grid from parsed JSON: a publication's, or any GeoJSON with areas.
 * Throws `ContractError`: `coordinates` when they are not longitude and latitude, `code` when an area has none or its code
 * occurs twice, `shape` when it is neither of both or an area has no closed rings.
 */
export function parseGeo(json: unknown, names: GeoNames = {}): Geo {
  const source = object(json, 'geo');
  const extension = source['teilhabe'];
  if (extension !== undefined) checkVersion(object(extension, 'teilhabe')['version'], 'teilhabe.version');
  const teilhabe = extension === undefined ? {} : { teilhabe: extension as NonNullable<Boundaries['teilhabe']> };
  if (source['type'] === 'TileGrid') {
    const tiles = array(source['tiles'], 'tiles').map(parseTile);
    return { type: 'TileGrid', ...teilhabe, tiles: unique(tiles) };
  }
  if (source['type'] !== 'FeatureCollection') throw new ContractError('shape', 'type: expected "FeatureCollection"');
  const system = foreignSystem(source);
  if (system !== null) throw new ContractError('coordinates', `coordinates: ${system}; expected degrees (WGS84)`);
  const features = array(source['features'], 'features').map((feature) => parseRegion(feature, names));
  return { type: 'FeatureCollection', ...teilhabe, features: unique(features) };
}

function parseTile(json: unknown): Tile {
  const { id, name, column, row } = object(json, 'tile');
  if (!isPlace(column) || !isPlace(row)) throw new ContractError('shape', 'tile: expected column and row from 0');
  return { id: string(id, 'tile.id'), name: string(name, 'tile.name'), column, row };
}

/** A grid is drawn as large as its furthest tile; no city has that many districts in a row. */
const MOST_TILES = 1000;

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < MOST_TILES;
}

/** One area with its code and name; throws `ContractError` `code` where it has none, `shape` for no closed rings. */
export function parseRegion(json: unknown, { key, name = 'name' }: GeoNames): Region {
  const feature = object(json, 'feature');
  const properties = (feature['properties'] ?? {}) as Json;
  const id = code(key === undefined ? feature['id'] : properties[key], key);
  const title = properties[name];
  return {
    type: 'Feature',
    id,
    properties: { name: typeof title === 'string' && title !== '' ? title : id },
    geometry: parseGeometry(feature['geometry'], id),
  };
}

function code(value: unknown, key = 'id'): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && text !== '') return text;
  throw new ContractError('code', `feature: expected a code in "${key}"`);
}

function parseGeometry(json: unknown, id: string): Polygon | MultiPolygon {
  const { type, coordinates } = object(json, `${id}: geometry`);
  const areas = type === 'MultiPolygon' ? array(coordinates, id) : [coordinates];
  if (type !== 'Polygon' && type !== 'MultiPolygon') throw new ContractError('shape', `${id}: expected an area`);
  const polygons = areas.map((area) => array(area, id).map((ring) => parseRing(ring, id)));
  if (polygons.length === 0 || polygons.some((rings) => rings.length === 0)) {
    throw new ContractError('shape', `${id}: expected rings`);
  }
  return type === 'Polygon' ? { type, coordinates: polygons[0]! } : { type, coordinates: polygons };
}

/** Fewer positions than these enclose nothing. */
const FEWEST_POSITIONS = 4;

function parseRing(json: unknown, id: string): LinearRing {
  const ring = array(json, id).map((position): Position => {
    const [x, y] = array(position, id);
    if (typeof x === 'number' && typeof y === 'number' && Number.isFinite(x + y)) return [x, y];
    throw new ContractError('shape', `${id}: expected positions of two numbers`);
  });
  const [first, last] = [ring[0], ring.at(-1)];
  if (first === undefined || last === undefined || ring.length < FEWEST_POSITIONS || first.join() !== last.join()) {
    throw new ContractError('shape', `${id}: expected closed rings`);
  }
  return ring;
}

function unique<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  const ids = items.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) < i);
  if (twice !== undefined) throw new ContractError('code', `${twice}: the code occurs twice`);
  return items;
}
