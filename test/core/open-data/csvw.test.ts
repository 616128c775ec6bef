import CsvwParser from 'rdf-parser-csvw';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { observations, parseDataset } from '../../../packages/core/src/publication.js';
import { publishedWith } from './published.js';
import { triples } from './rdf.js';

const BASE = 'http://example.org/csv/';

interface Table {
  readonly url: string;
  readonly tableSchema: { readonly columns: readonly { readonly name: string; readonly titles: object }[] };
}

describe('csv/csv-metadata.json', () => {
  let files: ReadonlyMap<string, string>;
  let tables: readonly Table[];

  beforeAll(async () => {
    files = await publishedWith();
    ({ tables } = JSON.parse(files.get('csv/csv-metadata.json')!) as { tables: readonly Table[] });
  }, 60_000);

  it('describes every CSV file of the publication, each once', () => {
    const paths = [...files.keys()].filter((path) => /^csv\/.*\.csv$/.test(path));
    expect(tables.map(({ url }) => `csv/${url}`).sort()).toEqual(paths.sort());
  });

  it('names the columns of each file as its header row does, each by a name of its own', () => {
    for (const { url, tableSchema } of tables) {
      const [header = ''] = files.get(`csv/${url}`)!.replace('\uFEFF', '').split('\r\n');
      const titles = tableSchema.columns.map(({ titles: texts }) => `"${Object.values(texts).join('')}"`);
      expect(titles.join(url.endsWith('.en.csv') ? ',' : ';')).toBe(header);
      expect(new Set(tableSchema.columns.map(({ name }) => name)).size).toBe(titles.length);
    }
  });

  it.each(['hr1.csv', 'hr1.en.csv', 'hr1~department.csv', 'hr1~department.en.csv'])(
    'lets an independent reader of CSV on the Web find the numbers of %s, and none for a confidential one',
    async (url) => {
      const found = await cellsOf(url, tables, files);
      const stem = url.replace(/(\.en)?\.csv$/, '');
      const dataset = parseDataset(JSON.parse(files.get(`indicators/${stem}.json`)!));
      const expected = observations(dataset).flatMap(({ measures }) => measures.value ?? []);
      expect(found).toEqual([...expected].sort((a, b) => a - b));
      expect(found.length).toBeGreaterThan(4);
    },
  );
});

/** The words of CSV on the Web that a table's description uses, as its namespace has them (https://www.w3.org/ns/csvw). */
const CONTEXT = {
  '@vocab': 'http://www.w3.org/ns/csvw#',
  dc: 'http://purl.org/dc/terms/',
  url: { '@type': '@id' },
  titles: { '@id': 'title', '@container': '@language' },
  columns: { '@id': 'column', '@container': '@list' },
};

/** The numbers of the column `measure.value` as rdf-parser-csvw reads them, in order. */
async function cellsOf(url: string, tables: readonly Table[], files: ReadonlyMap<string, string>) {
  const table = tables.find((candidate) => candidate.url === url)!;
  const metadata = await triples({ '@context': CONTEXT, ...table }, BASE);
  const parser = new CsvwParser({ metadata, baseIRI: `${BASE}${url}` });
  const numbers: number[] = [];
  for await (const { predicate, object } of parser.import(Readable.from([files.get(`csv/${url}`)!]))) {
    if (predicate.value.endsWith('#measure.value')) numbers.push(Number(object.value.replace(',', '.')));
  }
  return numbers.sort((a, b) => a - b);
}
