import { describe, expect, it } from 'vitest';
import { schemaProblems } from '../../../packages/core/src/monitor/json-schema.js';
import { readMonitor } from '../../../packages/core/src/monitor/read-monitor.js';
import { publishable } from '../../../packages/core/src/problem.js';
import { parseGeo, parseIndex, type Boundaries } from '../../../packages/core/src/publication.js';
import { buildPublication } from '../../../packages/core/src/publish/build-publication.js';
import { dataPackage, inShort, problemsWith, withTinyMonitor, type Files } from '../monitor/tiny-monitor.js';

type Ring = readonly (readonly [number, number])[];

const CLOCKWISE: Ring = [
  [8, 50],
  [8, 51],
  [9, 51],
  [9, 50],
  [8, 50],
];
const area = (id: string, ring: Ring = CLOCKWISE) => ({
  ...{ type: 'Feature', properties: { nr: id, TXT: id.toUpperCase(), owner: 'nobody' } },
  geometry: { type: 'Polygon', coordinates: [ring] },
});
const boundaries = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

const GEO = { dimension: 'department', key: 'nr', name: 'TXT' };
const MAP = { name: 'map', path: 'map.geojson', format: 'geojson', 'teilhabe:geo': GEO };
const TILES = {
  name: 'tiles',
  path: 'tiles.csv',
  dialect: { delimiter: ';' },
  schema: {
    fields: [{ name: 'id' }, { name: 'title' }, { name: 'column', type: 'integer' }, { name: 'row', type: 'integer' }],
  },
  'teilhabe:geo': { dimension: 'department' },
};

function filesWith(geo: Files, ...resources: readonly object[]): Files {
  const { resources: tables, ...rest } = dataPackage();
  return { 'datapackage.json': { ...rest, resources: [...tables, ...resources] }, ...geo };
}

const withMap = (json: object | string, description: object = MAP) =>
  problemsWith(filesWith({ 'map.geojson': json }, description));
const withTiles = (csv: string) => problemsWith(filesWith({ 'tiles.csv': `id;title;column;row\n${csv}` }, TILES));

describe('geoProblems', () => {
  it('validate(a monitor with boundaries that fit) has no problem', async () => {
    expect(await withMap(boundaries(area('bau'), area('schule')))).toEqual([]);
  });

  it('validate(a monitor with tiles that fit) has no problem', async () => {
    expect(await withTiles('bau;Bau;0;0\nschule;Schule;1;0\n')).toEqual([]);
  });

  const metres: Ring = CLOCKWISE.map(([x, y]) => [x * 1e4 + 400_000, y * 1e5 + 500_000]);
  it.each([
    ['no JSON', '{', ['json-error | map.geojson | ']],
    ['no collection', { type: 'Feature' }, ['geo-error | map.geojson |  | geojson']],
    ['no feature', boundaries(), ['geo-error | map.geojson |  | geojson']],
    ['null', 'null', ['geo-error | map.geojson |  | geojson']],
    ['UTM 32', boundaries(area('bau', metres)), ['geo-error | map.geojson | EPSG:25832 | degrees']],
    [
      'no code',
      boundaries(area('bau'), { ...area('x'), properties: {} }),
      ['geo-error | map.geojson | features › #2 |  | code nr'],
    ],
    ['a code twice', boundaries(area('bau'), area('bau')), ['geo-error | map.geojson | bau | once']],
    [
      'an open ring',
      boundaries(area('bau', CLOCKWISE.slice(1))),
      ['geo-error | map.geojson | features › #1 | bau | area'],
    ],
    ['a missing area', boundaries(area('bau')), ['geo-error | map.geojson | schule | all']],
    [
      'an area too many',
      boundaries(area('bau'), area('schule'), area('park')),
      ['geo-error | map.geojson | park | known'],
    ],
  ])('validate(boundaries with %s) says so with its place', async (_, json, found) => {
    expect((await withMap(json)).map(inShort)).toEqual(found);
  });

  it('validate only warns of an area without numbers', async () => {
    expect(publishable(await withMap(boundaries(area('bau'), area('schule'), area('park'))))).toBe(true);
  });

  it('validate warns of boundaries that are too large for a page', async () => {
    const ring: Ring = Array.from({ length: 30_001 }, (_, i) => {
      const angle = (i % 30_000) / 4774.648;
      return [8.12345 + Math.cos(angle) / 10, 50.12345 + Math.sin(angle) / 10];
    });
    const [problem] = await withMap(boundaries(area('bau', ring), area('schule')));
    expect(problem).toMatchObject({ severity: 'warning', expected: 'small' });
  });

  it('validate(a map of no breakdown) names the dimension', async () => {
    const other = { ...MAP, 'teilhabe:geo': { ...GEO, dimension: 'district' } };
    expect((await withMap(boundaries(area('bau')), other)).map(inShort)).toEqual([
      'geo-error | map.geojson | district | dimension',
    ]);
  });

  it('validate(two files of boundaries for a dimension) asks for one', async () => {
    const json = boundaries(area('bau'), area('schule'));
    const files = filesWith({ 'map.geojson': json, 'b.geojson': json }, MAP, { ...MAP, name: 'b', path: 'b.geojson' });
    expect((await problemsWith(files)).map(inShort)).toEqual(['geo-error | datapackage.json | department | single']);
  });

  it('validate(tiles without a place, or on the same one) says so with their rows', async () => {
    expect((await withTiles('bau;Bau;0;0\nschule;Schule;0;0\n')).map(inShort)).toEqual([
      'geo-error | tiles.csv | bau, schule | place',
    ]);
    expect((await withTiles('bau;Bau;0;0\nschule;Schule;-1;0\n')).map(inShort)).toEqual([
      'geo-error | tiles.csv | row 3 | schule | tile',
    ]);
  });

  it('readMonitor(a resource that is neither table nor boundaries) names what is missing', async () => {
    const { format: _, ...table } = MAP;
    expect((await withMap(boundaries(), table)).map(inShort)).toEqual([
      'schema-error | datapackage.json | resources › map | schema',
    ]);
    const { 'teilhabe:geo': __, ...bare } = MAP;
    expect((await withMap(boundaries(), bare)).map(inShort)).toEqual([
      'schema-error | datapackage.json | resources › map | teilhabe:geo',
    ]);
  });

  it('readMonitor(boundaries that are not there) says so', async () => {
    expect((await problemsWith(filesWith({}, MAP))).map(inShort)).toEqual(['source-error | map.geojson | missing']);
  });
});

describe('geoFiles', () => {
  const published = (geo: Files, ...resources: readonly object[]) =>
    withTinyMonitor(filesWith(geo, ...resources), async (folder) => {
      const { files } = buildPublication((await readMonitor(folder)).monitor!);
      const json = (path: string) => JSON.parse(files.get(path)!) as unknown;
      const href = parseIndex(json('index.json')).extension.teilhabe.geo['department']!;
      return { href, json: json(href), dataset: json('indicators/hr1~department.json') as { readonly role: object } };
    });

  it('buildPublication writes boundaries with codes, names and lines only, wound as RFC 7946 asks', async () => {
    const map = boundaries(area('bau'), area('schule'));
    const { href, json, dataset } = await published({ 'map.geojson': map }, MAP);
    expect(href).toMatch(/^geo\/department\.[0-9a-f]{12}\.json$/);
    expect(schemaProblems(json, 'publication', href)).toEqual([]);
    const { features, teilhabe } = parseGeo(json) as Boundaries;
    expect(teilhabe).toMatchObject({ version: '1.5', dimension: 'department' });
    expect(features[0]).toEqual({
      ...{ type: 'Feature', id: 'bau', properties: { name: 'BAU' } },
      geometry: { type: 'Polygon', coordinates: [[...CLOCKWISE].reverse()] },
    });
    expect(dataset.role).toMatchObject({ geo: ['department'] });
  });

  it('buildPublication writes tiles where there are no boundaries, and boundaries where there are both', async () => {
    const tiles = { 'tiles.csv': 'id;title;column;row\nbau;Bau;0;0\nschule;Schule;1;0\n' };
    const grid = await published(tiles, TILES);
    expect(schemaProblems(grid.json, 'publication', grid.href)).toEqual([]);
    expect(grid.json).toMatchObject({ type: 'TileGrid', tiles: [{ id: 'bau', name: 'Bau', column: 0, row: 0 }, {}] });
    const both = await published({ ...tiles, 'map.geojson': boundaries(area('bau'), area('schule')) }, TILES, MAP);
    expect(both.json).toMatchObject({ type: 'FeatureCollection' });
  });
});
