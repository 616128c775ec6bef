import { existsSync, readFileSync } from 'node:fs';
import { drawMap, map, mapDimension, mapTable, toSvgString, type MapModel } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { parseDataset, parseGeo, type Boundaries, type Dataset, type Geo } from '@teilhabe/core/publication';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, hatchRings, roomIn, spansAt, type Ring } from '../../../packages/charts/src/models/rings.js';
import { labelBox } from '../../../packages/charts/src/models/geometry.js';
import { byDepartment, dataset } from '../datasets.js';
import { boundaries, square, tiles } from '../geo.js';
import { share } from '../over-time.js';

const measure = (text: string, size: number) => (text.length * size) / 2;
const model = (data: Dataset, geo: Geo, width = 640, more = {}): MapModel =>
  map(data, geo, { width, language: de, measure, ...more });

const DATA = byDepartment({ Nord: share(10), Mitte: 'C', Süd: share(90), Ost: 'notDelivered' });
const TILES = tiles({ Nord: [1, 0], Mitte: [1, 1], Süd: [1, 2], Ost: [2, 1] });
const AREAS = boundaries({
  ...{ Nord: square(8.5, 50.52), Mitte: square(8.5, 50.51), Süd: square(8.5, 50.5), Ost: square(8.51, 50.51) },
});

describe('map(dataset, geo, options)', () => {
  it.each([
    ['tiles', TILES],
    ['boundaries', AREAS],
  ])('has an area for each category of the dataset, in its order: %s', (_, geo) => {
    const { marks, key, unit } = model(DATA, geo);
    expect(marks.map(({ key: code, kind }) => [code, kind])).toEqual([
      ['Nord', 'value'],
      ['Mitte', 'hidden'],
      ['Süd', 'value'],
      ['Ost', 'missing'],
    ]);
    expect(marks[0]).toMatchObject({ tone: 1, name: { lines: ['Nord'] }, value: { lines: ['10,0'] } });
    expect(marks[2]).toMatchObject({ tone: 5, value: { lines: ['90,0'] } });
    expect(marks[1]!.label).toBe('Mitte: geheim gehalten');
    expect(marks[3]).toMatchObject({ label: 'Ost: nicht geliefert', sign: { lines: ['–'] } });
    expect(key.limits.map(({ lines }) => lines[0])).toEqual(['0', '20', '40', '60', '80', '100']);
    expect([key.hidden?.word.lines, key.missing?.lines]).toEqual([['geheim'], ['– kein Wert']]);
    expect(unit?.lines).toEqual(['Anteil in Prozent']);
  });

  it('draws north above south and west left of east, in every direction of writing', () => {
    for (const geo of [TILES, AREAS]) {
      for (const direction of ['ltr', 'rtl'] as const) {
        const [north, middle, south, east] = model(DATA, geo, 640, { direction }).marks.map(({ box }) => box);
        expect(north!.y).toBeLessThan(middle!.y);
        expect(middle!.y).toBeLessThan(south!.y);
        expect(east!.x).toBeGreaterThan(middle!.x);
      }
    }
  });

  it('says the rule of its classes and what tiles mean, below the map and in the summary', () => {
    const { notes, summary } = model(DATA, TILES);
    expect(notes).toHaveLength(2);
    expect(summary).toContain('Die Klassen sind gleich breit');
    expect(summary).toContain('nicht ihre Größe');
    expect(model(DATA, AREAS).notes).toHaveLength(1);
  });

  it('numbers areas in which a name has no room, and lists them with their values', () => {
    const { marks, list } = model(
      byDepartment({ Niedergirmesbach: share(10), Au: share(20), Hohenastheim: 'C' }),
      {
        ...tiles({ Niedergirmesbach: [0, 0], Au: [4, 0], Hohenastheim: [5, 0] }),
      },
      320,
    );
    expect(marks.map(({ number }) => number?.lines[0])).toEqual(['1', undefined, '2']);
    expect(list.map(({ lines }) => lines[0])).toEqual(['1 Niedergirmesbach: 10,0', '2 Hohenastheim: geheim gehalten']);
  });

  it('keeps names and values inside their areas', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 900 }), fc.constantFrom(TILES, AREAS), (width, geo) => {
        for (const mark of model(DATA, geo, width).marks) {
          const bounds = boundsOf(mark.rings);
          for (const label of [mark.name, mark.kind === 'value' ? mark.value : null]) {
            if (label === null) continue;
            const box = labelBox(label, 'ltr', measure);
            expect(box.x).toBeGreaterThanOrEqual(bounds.x);
            expect(box.x + box.width).toBeLessThanOrEqual(bounds.x + bounds.width);
            expect(box.y).toBeGreaterThanOrEqual(bounds.y - 1);
            expect(box.y + box.height).toBeLessThanOrEqual(bounds.y + bounds.height + 1);
          }
        }
      }),
    );
  });

  it('draws every secret alike: the hatch says nothing of the value', () => {
    const secret = (value: string | readonly number[]) => byDepartment({ A: value, B: share(50) });
    const drawn = (data: Dataset) => model(data, tiles({ A: [0, 0], B: [1, 0] })).marks[0];
    expect(drawn(secret('C'))).toEqual(drawn(secret('C')));
    const all = model(byDepartment({ A: 'C', B: 'C' }), tiles({ A: [0, 0], B: [1, 0] }));
    expect([all.key.classes, all.key.limits]).toEqual([[], []]);
  });

  it('draws an area without numbers as one without a value, and names what is not on the map', () => {
    const { marks, notes } = model(byDepartment({ Nord: share(1), Ohne: share(2) }), TILES);
    expect(marks.map(({ key, kind }) => [key, kind])).toEqual([
      ['Nord', 'value'],
      ['area-Mitte', 'missing'],
      ['area-Süd', 'missing'],
      ['area-Ost', 'missing'],
    ]);
    expect(notes.at(-1)?.lines.join(' ')).toBe('Nicht auf der Karte: Ohne.');
  });

  it('shows one district, and nothing for an empty dataset or an empty map', () => {
    expect(model(byDepartment({ A: share(5) }), boundaries({ A: square(8, 50) })).marks).toHaveLength(1);
    const empty = dataset({ dimensions: { period: [], department: [] }, cells: [] });
    expect(model(empty, TILES)).toMatchObject({ marks: [], notes: [] });
    expect(model(DATA, { type: 'TileGrid', tiles: [] }).marks).toEqual([]);
    expect(
      model(
        DATA,
        boundaries({
          Nord: [
            [8, 50],
            [8, 50],
            [8, 50],
            [8, 50],
          ],
        }),
      ).height,
    ).toBeGreaterThan(0);
  });

  it('takes boundaries at the poles and around the world without a number that is none', () => {
    const world = boundaries({
      Nord: [
        [-180, -90],
        [180, -90],
        [180, 90],
        [-180, 90],
        [-180, -90],
      ],
    });
    expect(toSvgString(drawMap(model(DATA, world)))).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('leads arrow keys to the nearest neighbour in each direction', () => {
    const [north, middle, , east] = model(DATA, TILES).marks;
    expect(middle!.beside).toEqual({ up: 'Nord', down: 'Süd', right: 'Ost' });
    expect(north!.beside).toEqual({ down: 'Mitte', right: 'Ost' });
    expect(east!.beside).toMatchObject({ left: 'Mitte' });
  });
});

/** The keys that arrow keys reach from the first mark. */
function reached({ marks }: MapModel): ReadonlySet<string> {
  const found = new Set(marks.slice(0, 1).map(({ key }) => key));
  for (const key of found) {
    const mark = marks.find((candidate) => candidate.key === key);
    Object.values(mark?.beside ?? {}).forEach((next) => found.add(next));
  }
  return found;
}

describe('arrow keys', () => {
  it.each([
    [
      [
        [1, 6],
        [1, 0],
        [3, 3],
        [8, 7],
      ],
    ],
    [
      [
        [0, 0],
        [4, 4],
        [8, 0],
        [0, 8],
        [8, 8],
      ],
    ],
  ] as const)('reach every tile of %j', (places) => {
    const geo = tiles(Object.fromEntries(places.map((place, i) => [`d${i}`, place])));
    const data = byDepartment(Object.fromEntries(places.map((_, i) => [`d${i}`, share(i)])));
    expect(reached(model(data, geo)).size).toBe(places.length);
  });

  it('reach every tile of any grid', () => {
    const cell = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }));
    const grid = fc.uniqueArray(cell, { minLength: 1, maxLength: 20, selector: ([x, y]) => `${x} ${y}` });
    fc.assert(
      fc.property(grid, (places) => {
        const geo = tiles(Object.fromEntries(places.map((place, i) => [`d${i}`, place])));
        const data = byDepartment(Object.fromEntries(places.map((_, i) => [`d${i}`, share(i)])));
        expect(reached(model(data, geo)).size).toBe(places.length);
      }),
    );
  });
});

describe('mapTable(dataset, geo, language)', () => {
  it('adds the limits of each class to the table of the dataset, and says how to read them', () => {
    const { columns, rows, notes } = mapTable(DATA, TILES, de);
    expect(columns.at(-1)).toMatchObject({ id: 'class', label: 'Klasse' });
    expect(rows.map(({ header, cells }) => [header, cells.at(-1)])).toEqual([
      ['Nord', '0 bis unter 20'],
      ['Mitte', 'geheim gehalten'],
      ['Süd', '80 bis 100'],
      ['Ost', 'nicht geliefert'],
    ]);
    expect(notes).toHaveLength(2);
  });
});

describe('mapDimension(dataset, geo)', () => {
  const geo: Geo = { ...TILES, teilhabe: { version: '1.4', dimension: 'department', sources: [] } };

  it('is the only breakdown, where it is the one the map is for', () => {
    expect(mapDimension(DATA, TILES)).toBe('department');
    expect(mapDimension(DATA, geo)).toBe('department');
  });

  it('is undefined for another breakdown, several of them, or none', () => {
    const crossed = dataset({
      dimensions: { period: ['2025'], department: ['A', 'B'], sex: ['f', 'm'] },
      measures: ['value'],
      cells: [[1], [2], [3], [4]],
    });
    const other = { ...geo, teilhabe: { version: '1.4', dimension: 'district', sources: [] } };
    const total = dataset({ dimensions: { period: ['2025'] }, cells: [share(1)] });
    expect([mapDimension(DATA, other), mapDimension(crossed, geo), mapDimension(total, TILES)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('rings', () => {
  const ring: Ring = [
    [0, 0],
    [100, 0],
    [100, 100],
    [0, 100],
  ];
  const hole: Ring = [
    [20, 20],
    [80, 20],
    [80, 80],
    [20, 80],
  ];

  it('spansAt(rings, y) leaves out holes', () => {
    expect(spansAt([ring, hole], 50)).toEqual([
      [0, 20],
      [80, 100],
    ]);
    expect(spansAt([ring], 150)).toEqual([]);
  });

  it('roomIn(rings, height) is the widest place of that height, and none where nothing fits', () => {
    expect(roomIn([ring], 20)).toMatchObject({ x: 50, width: 100 });
    expect(roomIn([ring, hole], 15).width).toBe(100);
    expect(roomIn([ring], 101).width).toBe(0);
  });

  it('hatchRings(rings) stays inside them', () => {
    const lines = hatchRings([ring, hole]);
    expect(lines.length).toBeGreaterThan(20);
    for (const { x1, y1, x2, y2 } of lines) {
      for (const value of [x1, y1, x2, y2]) expect(value).toBeGreaterThanOrEqual(-1e-9);
      const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
      expect(x > 20.01 && x < 79.99 && y > 20.01 && y < 79.99).toBe(false);
    }
  });
});

const SHARED = new URL('../../../../shared/data/', import.meta.url);

describe.skipIf(!existsSync(SHARED))('maps of real cities (skipped without ../shared)', () => {
  const geoOf = (path: string, key: string, name: string) =>
    parseGeo(JSON.parse(readFileSync(new URL(path, SHARED), 'utf8')) as unknown, { key, name }) as Boundaries;
  const dataOf = ({ features }: Boundaries) =>
    parseDataset({
      ...{ version: '2.0', class: 'dataset', id: ['district'], size: [features.length] },
      dimension: {
        district: {
          category: { label: Object.fromEntries(features.map(({ id, properties }) => [id, properties.name])) },
        },
      },
      value: features.map((_, i) => i),
    });

  it.each([
    ['koeln-einwohner-migrationshintergrund/stadtbezirke.geojson', 'STB_NR', 'STB_NAME', 9],
    ['basel-integration/wohnviertel.json', 'TXT', 'name', 21],
  ])('map(%s) shows every district, and arrow keys reach each', (path, key, name, count) => {
    const geo = geoOf(path, key, name);
    for (const width of [320, 700]) {
      const chart = model(dataOf(geo), geo, width);
      expect(chart.marks).toHaveLength(count);
      expect(reached(chart).size).toBe(count);
      expect(chart.marks.every(({ name: label, number }) => (label === null) !== (number === null))).toBe(true);
      expect(toSvgString(drawMap(chart)).length).toBeLessThan(400_000);
    }
  });
});
