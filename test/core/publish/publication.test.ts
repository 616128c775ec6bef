import JSONstat from 'jsonstat-toolkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { schemaProblems } from '../../../packages/core/src/monitor/json-schema.js';
import type { Monitor } from '../../../packages/core/src/monitor/monitor.js';
import {
  observations,
  parseDataset,
  parseIndex,
  parseRecords,
  type TimelineItem,
} from '../../../packages/core/src/publication.js';
import { buildPublication, type Publication } from '../../../packages/core/src/publish/build-publication.js';
import { fixture } from '../../fixture.js';
import { wetzlar } from '../wetzlar.js';

let monitor: Monitor;
let publication: Publication;

beforeAll(async () => {
  monitor = await wetzlar();
  publication = buildPublication(monitor);
});

const json = (path: string) => JSON.parse(publication.files.get(path)!) as unknown;
/** These follow standards of their own. */
const DESCRIPTIONS = ['datapackage.json', 'csv/csv-metadata.json'];
const contractFiles = () =>
  [...publication.files.keys()].filter((path) => path.endsWith('.json') && !DESCRIPTIONS.includes(path));

describe('buildPublication', () => {
  it('buildPublication(data/wetzlar) has no problem and every file is as publication.schema.json says', () => {
    expect(publication.problems).toEqual([]);
    expect(contractFiles().flatMap((path) => schemaProblems(json(path), 'publication', path))).toEqual([]);
    expect(contractFiles().length).toBeGreaterThan(30);
  });

  it.each([
    'index.json',
    'indicators/hr1.json',
    'indicators/hr1~department.json',
    'indicators/pr9.json',
    'records/timeline.json',
    'records/recommendations.json',
    'geo/department.json',
  ])('the committed fixture %s is as publication.schema.json says', (path) => {
    expect(schemaProblems(fixture(path), 'publication', path)).toEqual([]);
  });

  it('a file that is not as publication.schema.json says is a problem', () => {
    const broken = { ...(fixture('indicators/hr1.json') as object), status: { 0: 'Z' } };
    expect(schemaProblems(broken, 'publication', 'x.json')).not.toEqual([]);
  });

  it('buildPublication gives datasets that jsonstat-toolkit reads to the same numbers', () => {
    const index = parseIndex(json('index.json'));
    for (const item of index.link.item) {
      const dataset = parseDataset(json(item.href));
      const theirs = JSONstat(json(item.href) as object);
      expect(theirs.class).toBe('dataset');
      expect(theirs.n).toBe(dataset.value.length);
      for (const { at, measures, status } of observations(dataset)) {
        const cell = theirs.Data({ ...at, measure: 'value' }) as { value: number | null; status: string | null };
        expect(cell.value).toBe(measures.value ?? null);
        expect(cell.status ?? null).toBe(status);
      }
    }
  });

  it('buildPublication shows at least 60 % of the department cells of the staff share', () => {
    const { visible, confidential } = publication.protection.find(({ dataset }) => dataset === 'hr1~department')!;
    console.log(`staff share by department: ${visible} of ${visible + confidential} values visible`);
    expect(visible / (visible + confidential)).toBeGreaterThanOrEqual(0.6);
    expect(confidential).toBeGreaterThan(0);
  });

  it('buildPublication keeps the published figures of the Federal Employment Agency', () => {
    const shares = observations(parseDataset(json('indicators/am-unemployed.json')));
    // 271 816 women and 296 426 men without German citizenship among 2 794 664 unemployed people, yearly average 2015.
    expect(shares.find(({ at }) => at['period'] === '2015')?.measures.count).toBe(568242);
    expect(shares.find(({ at }) => at['period'] === '2014')).toMatchObject({ status: 'M', reason: 'notDelivered' });
  });

  it('buildPublication resolves the dates of the timeline', () => {
    const { items } = parseRecords<TimelineItem>(json('records/timeline.json'));
    const bounds = Object.fromEntries(
      items.flatMap(({ date }) => (date ? [[date.edtf, [date.earliest, date.latest, date.text['de']]]] : [])),
    );
    expect(bounds).toMatchObject({
      '2010/..': ['2010-01-01', null, 'seit 2010'],
      '2010-02-05/2010-02-06': ['2010-02-05', '2010-02-06', '5. bis 6. Februar 2010'],
      '2010/2013': ['2010-01-01', '2013-12-31', '2010 bis 2013'],
      '2011-04-12': ['2011-04-12', '2011-04-12', '12. April 2011'],
      '2013-41': ['2013-07-01', '2013-12-31', '2. Halbjahr 2013'],
    });
    expect(items.filter((item) => item.date === null).length).toBeGreaterThanOrEqual(6);
  });

  it('buildPublication publishes 52 short-term and 33 long-term recommendations', () => {
    const { items } = parseRecords<{ id: string; horizon: string }>(json('records/recommendations.json'));
    expect(items.filter((item) => item.horizon === 'short')).toHaveLength(52);
    expect(items.filter((item) => item.horizon === 'long')).toHaveLength(33);
  });

  it('buildPublication says in every download of made-up data that they are made up', () => {
    const fictitious = contractFiles().filter((path) =>
      /^indicators\/(hr|fb|pr|nw|se|oe|ms|am\d|language)[^.]*\.json$/.test(path),
    );
    expect(fictitious.length).toBeGreaterThan(20);
    for (const path of fictitious) {
      const stem = path.slice('indicators/'.length, -'.json'.length);
      const rows = publication.files.get(`csv/${stem}.csv`)!.trim().split('\r\n');
      expect(rows.slice(1).every((row) => /fiktiv/i.test(row))).toBe(true);
      expect(
        publication.files
          .get(`csv/${stem}.en.csv`)!
          .trim()
          .split('\r\n')
          .slice(1)
          .every((row) => /fictitious/i.test(row)),
      ).toBe(true);
      expect(parseDataset(json(path)).extension.teilhabe?.note?.['de']).toMatch(/fiktiv/i);
    }
    expect(publication.files.get('datapackage.json')).toMatch(/fiktiv/i);
  });

  it('buildPublication writes German CSV with semicolons, decimal commas and a byte order mark', () => {
    const csv = publication.files.get('csv/hr1.csv')!;
    expect(csv.startsWith('\uFEFF"Jahr";')).toBe(true);
    expect(csv).toMatch(/\r\n"2025";\d+,\d;/);
    expect(publication.files.get('csv/hr1.en.csv')).toMatch(/\r\n"2025",\d+\.\d,/);
  });
});
