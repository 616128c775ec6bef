import { parse } from 'csv-parse/sync';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSdgId } from '../../../packages/core/src/open-data/open-sdg.js';
import { yamlText } from '../../../packages/core/src/open-data/yaml-text.js';
import { observations, parseDataset, parseIndex } from '../../../packages/core/src/publication.js';
import { publishedWith } from './published.js';

type Row = Readonly<Record<string, string>>;

let files: ReadonlyMap<string, string>;
const rows = (path: string) => parse(files.get(path)!, { columns: true }) as readonly Row[];
const yaml = (path: string) => load(files.get(path)!) as Readonly<Record<string, unknown>>;
const dataset = (stem: string) => parseDataset(JSON.parse(files.get(`indicators/${stem}.json`)!));

beforeAll(async () => {
  files = await publishedWith();
}, 60_000);

describe('open-sdg/', () => {
  it('has data and metadata of every indicator, whose file names agree', () => {
    const names = [...files.keys()].flatMap((path) => /^open-sdg\/data\/indicator_(.*)\.csv$/.exec(path)?.[1] ?? []);
    const ids = new Set(
      parseIndex(JSON.parse(files.get('index.json')!)).link.item.map(({ extension }) => extension.id),
    );
    expect(names.length).toBe(ids.size);
    expect(names.filter((name) => !files.has(`open-sdg/meta/${name}.yml`))).toEqual([]);
  });

  it('data files begin with Year as a whole number and end with Value as a number or nothing', () => {
    for (const path of [...files.keys()].filter((name) => name.startsWith('open-sdg/data/'))) {
      const all = rows(path);
      const columns = Object.keys(all[0]!);
      expect([columns[0], columns.at(-1)]).toEqual(['Year', 'Value']);
      expect(all.filter(({ Year, Value }) => !/^\d{4}$/.test(Year!) || !/^(-?\d+(\.\d+)?)?$/.test(Value!))).toEqual([]);
    }
  });

  it('a total has no breakdown, and each row is the number of the JSON-stat file; a confidential one is empty', () => {
    const all = rows('open-sdg/data/indicator_9-2-1-hr1.csv');
    const total = all.filter((row) =>
      Object.entries(row).every(([name, cell]) => /^(Year|Value)$/.test(name) || !cell),
    );
    const values = (stem: string) => observations(dataset(stem)).map(({ measures }) => String(measures.value ?? ''));
    expect(total.map(({ Value }) => Value)).toEqual(values('hr1'));
    const byDepartment = all.filter((row) => row['department'] && !row['pay-group']);
    expect(byDepartment.map(({ Value }) => Value)).toEqual(values('hr1~department'));
    const hidden = observations(dataset('hr1~department')).flatMap(({ status }, i) => (status === 'C' ? [i] : []));
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.map((i) => byDepartment[i]!['Value'])).toEqual(hidden.map(() => ''));
  });

  it('every cell and heading that is a key has its word in every language', () => {
    for (const language of ['de', 'en']) {
      const headings = yaml(`open-sdg/translations/${language}/data.yml`);
      for (const row of rows('open-sdg/data/indicator_9-2-1-hr1.csv')) {
        for (const [heading, cell] of Object.entries(row).slice(1, -1)) {
          expect(headings[heading]).toEqual(expect.any(String));
          const [group, key] = [cell.split('.')[0]!, cell.slice(cell.indexOf('.') + 1)];
          if (cell) expect(yaml(`open-sdg/translations/${language}/${group}.yml`)[key]).toEqual(expect.any(String));
        }
      }
    }
    expect(yaml('open-sdg/translations/en/indicators.yml')['hr1-name']).toContain('Staff');
  });

  it('metadata have the fields that Open SDG demands', () => {
    expect(yaml('open-sdg/meta/9-2-1-hr1.yml')).toMatchObject({
      indicator_number: '9.2.1.hr1',
      indicator_name: 'indicators.hr1-name',
      data_non_statistical: false,
      reporting_status: 'complete',
      graph_title: 'indicators.hr1-name',
      graph_type: 'line',
      data_licence: 'http://dcat-ap.de/def/licenses/dl-by-de/2.0',
    });
  });
});

it('openSdgId(indicator) begins with the number of its field of action; without one it is the id', () => {
  const indicator = { id: 'hr1', title: {}, tables: [] };
  const area = { id: '9.2.1', title: {}, level: 'administration', kind: 'structural' } as const;
  expect([openSdgId({ ...indicator, area }), openSdgId({ ...indicator, area: null })]).toEqual(['9-2-1-hr1', 'hr1']);
});

it('yamlText(settings) is read back whatever the texts hold', () => {
  const settings = { a: 'no', b: '- x: "y"\n# z', c: '2020-01-01', d: "it's {a} \u2028 ü", 'e: f': '', g: true };
  expect(load(yamlText(settings))).toEqual(settings);
});
