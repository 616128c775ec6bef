import type { Json } from './narrow.js';

/** Names of coordinate systems that are longitude and latitude in degrees, as GeoJSON before RFC 7946 wrote them. */
const DEGREES = /(CRS:?84|EPSG:{1,2}4326)$/i;

/** Where a system's coordinates lie in metres: [least x, most x, least y, most y]. */
const SYSTEMS: readonly (readonly [name: string, number, number, number, number])[] = [
  ['EPSG:2056', 2_450_000, 2_850_000, 1_050_000, 1_310_000],
  ['EPSG:25832', 250_000, 950_000, 5_200_000, 6_150_000],
  ['EPSG:31467', 3_250_000, 3_950_000, 5_200_000, 6_150_000],
  ['EPSG:3857', 400_000, 2_000_000, 5_700_000, 7_500_000],
];

/**
 * The coordinate system of a GeoJSON that is not longitude and latitude in degrees (WGS84), as far as it can be told:
 * `EPSG:2056` as the file says or the size of its numbers suggests, `unknown` otherwise. Null for degrees.
 */
export function foreignSystem(geojson: Json): string | null {
  const named = ((geojson['crs'] as Json | null | undefined)?.['properties'] as Json | undefined)?.['name'];
  if (typeof named === 'string' && !DEGREES.test(named)) return shortName(named);
  const outside = positionsIn(geojson['features']).find(([x, y]) => Math.abs(x) > 180 || Math.abs(y) > 90);
  if (outside === undefined) return null;
  const [x, y] = outside;
  return (
    SYSTEMS.find(([, west, east, south, north]) => x > west && x < east && y > south && y < north)?.[0] ?? 'unknown'
  );
}

/** `urn:ogc:def:crs:EPSG::25832` as `EPSG:25832`. */
function shortName(name: string): string {
  const [, code] = /EPSG:{1,2}(?:[\d.]*:)?(\d+)$/i.exec(name) ?? [];
  return code === undefined ? name : `EPSG:${code}`;
}

/** All positions of features, however deep they lie; what is none is left out. */
function positionsIn(features: unknown): readonly (readonly [number, number])[] {
  if (!Array.isArray(features)) return [];
  const found: (readonly [number, number])[] = [];
  const walk = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    const [x, y] = value as unknown[];
    if (typeof x === 'number' && typeof y === 'number') found.push([x, y]);
    else value.forEach(walk);
  };
  for (const feature of features as (Json | null)[])
    walk((feature?.['geometry'] as Json | null | undefined)?.['coordinates']);
  return found;
}
