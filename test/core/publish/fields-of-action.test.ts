import { beforeAll, describe, expect, it } from 'vitest';
import { observations, parseDataset, parseIndex, parseRecords } from '../../../packages/core/src/publication.js';
import { buildPublication } from '../../../packages/core/src/publish/build-publication.js';
import { RECOMMENDATION_COUNTS } from '../../recommendation-counts.js';
import { wetzlar } from '../wetzlar.js';

/** The section numbers of the concept's fields of action, 8.1.1 to 9.2.3. */
const FIELDS = Object.keys(RECOMMENDATION_COUNTS);

let published: ReadonlyMap<string, string>;

beforeAll(async () => {
  const { files, problems } = buildPublication(await wetzlar());
  expect(problems).toEqual([]);
  published = files;
});

/** What a field of action lacks in a publication, in words that say which field; empty when it has something of everything. */
function gapsOf(field: string, files: ReadonlyMap<string, string>): readonly string[] {
  const json = (path = '') => JSON.parse(files.get(path) ?? '{}') as unknown;
  const { link, extension } = parseIndex(json('index.json'));
  const { areas, records } = extension.teilhabe;
  const area = areas.find(({ id }) => id === field);
  if (area === undefined) return [`${field} is no field of action of the publication`];
  const indicators = link.item.filter((item) => item.extension.area === field);
  const numbers = (href: string) =>
    observations(parseDataset(json(href))).filter(({ measures }) => typeof measures.value === 'number').length;
  const entries = Object.entries(area.records ?? {});
  const found = (name: string) =>
    parseRecords<{ readonly area?: string }>(json(records[name])).items.filter((item) => item.area === field).length;
  return [
    ...(indicators.length === 0 ? [`${field} has no indicator`] : []),
    ...indicators.filter(({ href }) => numbers(href) === 0).map(({ href }) => `${field}: ${href} has no number`),
    ...(entries.length === 0 ? [`${field} has no entry of an instrument`] : []),
    ...entries
      .filter(([name, count]) => records[name] === undefined || found(name) !== count)
      .map(([name, count]) => `${field}: records/${name} has not the ${count} entries that the index says`),
  ];
}

/** The publication with another index. */
function withIndex(change: (index: ReturnType<typeof parseIndex>) => unknown): ReadonlyMap<string, string> {
  const index = change(parseIndex(JSON.parse(published.get('index.json')!)));
  return new Map(published).set('index.json', JSON.stringify(index));
}

describe('buildPublication(data/wetzlar)', () => {
  it('has the 14 fields of action of the concept, and no other', () => {
    const { areas } = parseIndex(JSON.parse(published.get('index.json')!)).extension.teilhabe;
    expect(areas.map(({ id }) => id)).toEqual(FIELDS);
    expect(FIELDS).toHaveLength(14);
  });

  it.each(FIELDS)('has indicators and entries of instruments for %s', (field) => {
    expect(gapsOf(field, published)).toEqual([]);
  });

  it('would be found out, by its number, where a field had no indicator', () => {
    const files = withIndex((index) => ({
      ...index,
      link: { item: index.link.item.filter((item) => item.extension.area !== '9.1.2') },
    }));
    expect(FIELDS.flatMap((field) => gapsOf(field, files))).toEqual(['9.1.2 has no indicator']);
  });

  it('would be found out where a field had no entries, or not those that the index says', () => {
    const files = withIndex(({ extension: { teilhabe }, ...index }) => {
      const areas = teilhabe.areas.map(({ records, ...area }) => {
        if (area.id === '8.1.1') return area;
        return area.id === '9.2.3' ? { ...area, records: { ...records, recommendations: 99 } } : { ...area, records };
      });
      return { ...index, extension: { teilhabe: { ...teilhabe, areas } } };
    });
    expect(FIELDS.flatMap((field) => gapsOf(field, files))).toEqual([
      '8.1.1 has no entry of an instrument',
      '9.2.3: records/recommendations has not the 99 entries that the index says',
    ]);
  });
});
