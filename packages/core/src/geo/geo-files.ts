import type { Monitor, ReadBoundaries } from '../monitor/monitor.js';
import { sourcesOf } from '../publish/context.js';
import {
  CONTRACT_VERSION,
  parseGeo,
  type Boundaries,
  type Geo,
  type LinearRing,
  type MultiPolygon,
  type Polygon,
  type Position,
  type Region,
  type TileGrid,
} from '../publication.js';
import { tilesOf, tileTables } from './tiles.js';

/** The maps of a monitor by dimension: boundaries where there are any, else tiles. Empty without maps. */
export function geoFiles(monitor: Monitor): ReadonlyMap<string, Geo> {
  const edition = monitor.dataPackage.created.slice(0, 10);
  const grids = tileTables(monitor).flatMap(({ resource, dimension }): readonly (readonly [string, TileGrid])[] => {
    const dataset = monitor.datasets.get(resource.name);
    if (dataset === undefined) return [];
    const teilhabe = { version: CONTRACT_VERSION, dimension, sources: sourcesOf(resource, edition) };
    return [[dimension, { type: 'TileGrid', teilhabe, tiles: tilesOf(dataset).tiles }]];
  });
  const boundaries = (monitor.boundaries ?? []).map((file) => {
    const { dimension } = file.resource['teilhabe:geo'];
    const teilhabe = { version: CONTRACT_VERSION, dimension, sources: sourcesOf(file.resource, edition) };
    return [dimension, { ...publishedBoundaries(file), teilhabe }] as const;
  });
  return new Map<string, Geo>([...grids, ...boundaries]);
}

/** The text of a file of boundaries as it is published, but for its description. */
export function boundariesText(file: ReadBoundaries): string {
  return JSON.stringify(publishedBoundaries(file));
}

/** Only code, name and lines leave the office; rings wind as RFC 7946 asks. */
function publishedBoundaries({ resource, json }: ReadBoundaries): Boundaries {
  const { features } = parseGeo(json, resource['teilhabe:geo']) as Boundaries;
  return { type: 'FeatureCollection', features: features.map(publishedRegion) };
}

function publishedRegion({ geometry, ...region }: Region): Region {
  return { ...region, geometry: publishedGeometry(geometry) };
}

function publishedGeometry(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: wound(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(wound) };
}

/** The outer ring counterclockwise, holes clockwise. */
function wound(rings: readonly LinearRing[]): readonly LinearRing[] {
  return rings.map((ring, i) => {
    const rounded = ring.map(([x, y]): Position => [metre(x), metre(y)]);
    return signedArea(rounded) > 0 === (i === 0) ? rounded : rounded.reverse();
  });
}

/** Five decimals of a degree are about a metre. */
function metre(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

/** Twice the area, above 0 for counterclockwise (shoelace formula). */
function signedArea(ring: LinearRing): number {
  return ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i]![0] * y - x * ring[i]![1]), 0);
}
