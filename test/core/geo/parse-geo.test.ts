import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ContractError, foreignSystem, parseGeo, type Boundaries } from '@teilhabe/core/publication';
import { fixture } from '../../fixture.js';

type Json = Readonly<Record<string, unknown>>;

const SQUARE = [
  [8, 50],
  [9, 50],
  [9, 51],
  [8, 51],
  [8, 50],
];
const feature = (geometry: unknown, id: unknown = 'a') => ({ type: 'Feature', id, properties: {}, geometry });
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });

describe('parseGeo', () => {
  it('parseGeo(fixture) gives areas by code, with their names', () => {
    const { features } = parseGeo(fixture('geo/department.json')) as Boundaries;
    expect(features.map(({ id, properties }) => [id, properties.name])).toContainEqual(['archive', 'Stadtarchiv']);
  });

  it('parseGeo of a tile grid gives its tiles', () => {
    const tiles = [{ id: 'a', name: 'A', column: 0, row: 2 }];
    expect(parseGeo({ type: 'TileGrid', tiles })).toEqual({ type: 'TileGrid', tiles });
  });

  it('parseGeo takes codes and names from the properties that it is told, numbers as texts', () => {
    const area = { ...feature(polygon(SQUARE)), id: undefined, properties: { nr: 7, TXT: 'Sieben' } };
    const { features } = parseGeo(collection(area), { key: 'nr', name: 'TXT' }) as Boundaries;
    expect(features[0]).toMatchObject({ id: '7', properties: { name: 'Sieben' } });
  });

  it.each([
    ['nothing', null, 'shape'],
    ['a feature alone', feature(polygon(SQUARE)), 'shape'],
    ['a line', collection(feature({ type: 'LineString', coordinates: SQUARE })), 'shape'],
    ['no geometry', collection(feature(null)), 'shape'],
    ['no rings', collection(feature(polygon())), 'shape'],
    ['an open ring', collection(feature(polygon(SQUARE.slice(1)))), 'shape'],
    ['a ring of two points', collection(feature(polygon([SQUARE[0], SQUARE[1], SQUARE[0]]))), 'shape'],
    ['positions of texts', collection(feature(polygon(SQUARE.map(() => ['8', '50'])))), 'shape'],
    ['no code', collection({ ...feature(polygon(SQUARE)), id: null }), 'code'],
    ['a code twice', collection(feature(polygon(SQUARE)), feature(polygon(SQUARE))), 'code'],
    ['metres', collection(feature(polygon(SQUARE.map(([x = 0, y = 0]) => [x * 1e5, y * 1e5])))), 'coordinates'],
    ['a tile without a place', { type: 'TileGrid', tiles: [{ id: 'a', name: 'A', column: 0.5, row: 0 }] }, 'shape'],
    ['a tile far away', { type: 'TileGrid', tiles: [{ id: 'a', name: 'A', column: 1e9, row: 0 }] }, 'shape'],
    ['a newer version', { type: 'TileGrid', teilhabe: { version: '2.0' }, tiles: [] }, 'version'],
  ])('parseGeo(%s) throws ContractError', (_, json, code) => {
    expect(() => parseGeo(json)).toThrow(ContractError);
    expect(() => parseGeo(json)).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe('foreignSystem', () => {
  const at = (x: number, y: number, crs?: string) => ({
    ...collection(feature(polygon([[x, y]]))),
    ...(crs === undefined ? {} : { crs: { type: 'name', properties: { name: crs } } }),
  });

  it.each([
    ['degrees', at(8.5, 50.5), null],
    ['degrees that say so', at(8.5, 50.5, 'urn:ogc:def:crs:OGC:1.3:CRS84'), null],
    ['EPSG:4326', at(8.5, 50.5, 'urn:ogc:def:crs:EPSG::4326'), null],
    ['a system that the file names', at(8.5, 50.5, 'urn:ogc:def:crs:EPSG::25832'), 'EPSG:25832'],
    ['Swiss metres', at(2_611_810, 1_267_238), 'EPSG:2056'],
    ['UTM 32', at(465_000, 5_600_000), 'EPSG:25832'],
    ['Gauß-Krüger 3', at(3_465_000, 5_600_000), 'EPSG:31467'],
    ['Web Mercator', at(945_000, 6_550_000), 'EPSG:3857'],
    ['any other numbers', at(1e9, 5), 'unknown'],
    ['no feature', collection(), null],
  ])('foreignSystem(%s) tells the system', (_, json, system) => {
    expect(foreignSystem(json)).toBe(system);
  });
});

const SHARED = new URL('../../../../shared/data/', import.meta.url);

describe.skipIf(!existsSync(SHARED))('boundaries of real cities (skipped without ../shared)', () => {
  const json = (path: string) => JSON.parse(readFileSync(new URL(path, SHARED), 'utf8')) as Json;

  it('parseGeo(nine Stadtbezirke of Köln) finds them all', () => {
    const { features } = parseGeo(json('koeln-einwohner-migrationshintergrund/stadtbezirke.geojson'), {
      key: 'STB_NR',
    }) as Boundaries;
    expect(features).toHaveLength(9);
  });

  it('parseGeo(Wohnviertel of Basel) finds 21 with their codes', () => {
    const { features } = parseGeo(json('basel-integration/wohnviertel.json'), { key: 'TXT' }) as Boundaries;
    expect(features).toHaveLength(21);
    expect(features.find(({ id }) => id === '7')?.properties.name).toBe('Bruderholz');
  });

  it('parseGeo(Wohnviertel of Basel in Swiss metres) is refused', () => {
    const swiss = json('basel-integration/wohnviertel_EPSG_2056.json');
    expect(foreignSystem(swiss)).toBe('EPSG:2056');
    expect(() => parseGeo(swiss, { key: 'TXT' })).toThrow(expect.objectContaining({ code: 'coordinates' }) as Error);
  });
});
