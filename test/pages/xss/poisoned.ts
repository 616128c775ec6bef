import type { RecordsName } from '@teilhabe/core/publication';
import { RECORD_SHAPES } from '../../../packages/core/src/publication/record-shapes.js';
import { fixture } from '../../fixture.js';
import { dataset, FULL } from '../../charts/datasets.js';
import { poisonedRecords } from './poisoned-records.js';

/** Every records file of the fixture. */
const RECORDS = Object.keys(RECORD_SHAPES) as RecordsName[];

type Json = Record<string, unknown>;
type Words = (place: string) => string;

/** A publication whose publisher words everything with the same text, and says behind it in which place it stands. */
export function poisonedPublication(payload: string): ReadonlyMap<string, string> {
  const words: Words = (place) => `${payload} [${place}]`;
  const files = {
    'index.json': poisonedIndex(words, payload),
    'indicators/hr1.json': poisonedDataset(fixture('indicators/hr1.json') as Json, words, payload),
    'indicators/hr1~department.json': poisonedDataset(byDepartment(), words, payload),
    'indicators/hr1~two.json': poisonedDataset(inTwoDimensions(), words, payload),
    'indicators/pr9.json': poisonedDataset(fixture('indicators/pr9.json') as Json, words, payload),
    ...Object.fromEntries(
      RECORDS.map((name) => [`records/${name}.json`, poisonedRecords(name, words, payload)] as const),
    ),
    'geo/department.json': poisonedGeo(words),
  };
  return new Map(Object.entries(files).map(([path, content]) => [path, JSON.stringify(content)]));
}

/** What stands in the place in every language. */
const texts = (words: Words, place: string) => ({ de: words(place), en: words(place) });

function poisonedIndex(words: Words, payload: string): Json {
  const index = fixture('index.json') as {
    link: { item: { href: string; extension: Json }[] };
    extension: { teilhabe: Json & { areas: Json[] } };
  };
  const { teilhabe } = index.extension;
  const item = index.link.item.find(({ href }) => href.includes('department'))!;
  index.link.item.push({
    ...item,
    href: 'indicators/hr1~two.json',
    extension: { ...item.extension, breakdown: 'two' },
  });
  for (const { extension } of index.link.item) {
    extension['title'] = texts(words, 'indicator title');
    if ('breakdown' in extension) extension['breakdownTitle'] = texts(words, 'breakdown title');
  }
  for (const area of teilhabe.areas) area['title'] = texts(words, 'area title');
  return {
    ...index,
    label: words('index label'),
    extension: {
      teilhabe: {
        ...teilhabe,
        title: texts(words, 'publication title'),
        publisher: words('publisher'),
        licence: { name: words('licence name'), path: payload },
        note: texts(words, 'publication note'),
      },
    },
  };
}

/** Tiles, which also show counts; one of them is of no category, so that its own name is shown. */
function poisonedGeo(words: Words): Json {
  const ids = ['main', 'order', 'youth', 'treasury', 'archive', 'nowhere'];
  return {
    type: 'TileGrid',
    teilhabe: { version: '1.4', dimension: 'department', sources: [{ title: words('map source') }] },
    tiles: ids.map((id, column) => ({ id, name: words('tile name'), column, row: 0 })),
  };
}

/** The shares by department as counts, which more charts can show. */
function byDepartment(): Json {
  const shares = fixture('indicators/hr1~department.json') as { extension: { teilhabe: Json } };
  shares.extension.teilhabe['measureType'] = 'count';
  return shares;
}

function inTwoDimensions(): Json {
  const cells = Array.from({ length: 8 }, (_, i) => [10 + i, 8, 12 + i, 40, 100]);
  const dimensions = { period: ['2024', '2025'], department: ['a', 'b'], part: ['x', 'y'] };
  return dataset({ dimensions, measures: FULL, cells, extension: { measureType: 'count' } }) as unknown as Json;
}

interface OpenDimension {
  label: string;
  category: { label: Record<string, string>; unit?: Record<string, { label: string }> };
  extension?: { teilhabe?: { periods?: Record<string, { text: unknown }> } };
}

function poisonedDataset(original: Json, words: Words, payload: string): Json {
  for (const dimension of Object.values(original['dimension'] as Record<string, OpenDimension>)) {
    dimension.label = words('dimension label');
    const { label, unit } = dimension.category;
    for (const code of Object.keys(label)) label[code] = words('category label');
    for (const one of Object.values(unit ?? {})) one.label = words('unit');
    for (const period of Object.values(dimension.extension?.teilhabe?.periods ?? {}))
      period.text = texts(words, 'period text');
  }
  const { teilhabe } = original['extension'] as { teilhabe: Json };
  const reasons = Object.keys(teilhabe['reasons'] as object).map((position) => [position, words('status note')]);
  return {
    ...original,
    label: words('dataset label'),
    source: words('source of the dataset'),
    extension: {
      teilhabe: {
        ...teilhabe,
        ...Object.fromEntries(
          ['definition', 'readingAid', 'numerator', 'denominator', 'reference'].map((name) => [
            name,
            texts(words, name),
          ]),
        ),
        code: words('code'),
        // A language that nobody knows is the only one of this text.
        note: { [payload]: words('note') },
        methodNotes: [texts(words, 'method note')],
        sources: [
          { title: words('source title'), path: payload, licence: words('source licence'), date: '2026-03-01' },
          { title: words('linked source'), path: 'https://city.example/source' },
        ],
        sentences: Object.fromEntries(
          ['finding', 'change', 'uncertainty', 'unknown'].map((role) => [
            role,
            {
              de: [{ type: 0, value: words(`sentence ${role}`) }],
              en: [{ type: 0, value: words(`sentence ${role}`) }],
            },
          ]),
        ),
        targets: [{ period: '2025', value: 20, label: texts(words, 'target') }],
        breaks: [{ date: '2025-01-01', label: texts(words, 'break') }],
        bands: [{ lower: 10, upper: 20, label: texts(words, 'band') }],
        events: [{ date: '2024', label: texts(words, 'event') }],
        reasons: Object.fromEntries(reasons) as unknown,
        protection: { profile: words('protection profile') },
        labels: {},
        csv: { de: payload, en: `csv/${payload}` },
      },
    },
  };
}
