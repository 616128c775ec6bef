import type { Source } from './types.js';

/** A longitude and a latitude in degrees (WGS84), in this order. */
export type Position = readonly [longitude: number, latitude: number];

/** A closed line: its last position is its first. */
export type LinearRing = readonly Position[];

/** An area with an outer ring, counterclockwise, and the rings of its holes, clockwise (RFC 7946). */
export interface Polygon {
  readonly type: 'Polygon';
  readonly coordinates: readonly LinearRing[];
}

/** Several areas that belong together, e.g. a district with an exclave. */
export interface MultiPolygon {
  readonly type: 'MultiPolygon';
  readonly coordinates: readonly (readonly LinearRing[])[];
}

/** Where the categories of a dimension lie: their boundaries, or tiles of a grid where there are no boundaries. Since 1.4. */
export type Geo = Boundaries | TileGrid;

/** Boundaries as GeoJSON (RFC 7946); plain GeoJSON has no `teilhabe`. */
export interface Boundaries {
  readonly type: 'FeatureCollection';
  readonly teilhabe?: GeoExtension;
  readonly features: readonly Region[];
}

/** The area of one category, a feature of GeoJSON. */
export interface Region {
  readonly type: 'Feature';
  /** The category's code. */
  readonly id: string;
  readonly properties: { readonly name: string };
  readonly geometry: Polygon | MultiPolygon;
}

/** Tiles of equal size, which show neighbourhood and not shape. */
export interface TileGrid {
  readonly type: 'TileGrid';
  readonly teilhabe?: GeoExtension;
  readonly tiles: readonly Tile[];
}

/** The place of one category on a grid of tiles. */
export interface Tile {
  /** The category's code. */
  readonly id: string;
  readonly name: string;
  /** Counted from 0, from west to east and from north to south. */
  readonly column: number;
  readonly row: number;
}

/** Which dimension a file of places is about, and where it comes from. */
export interface GeoExtension {
  readonly version: string;
  /** The dimension whose categories these are, e.g. `district`. */
  readonly dimension: string;
  readonly sources: readonly Source[];
}
