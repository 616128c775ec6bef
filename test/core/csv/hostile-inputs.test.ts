import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import type { CsvOptions } from '../../../packages/core/src/csv/csv-options.js';
import { rowsOf } from './rows-of.js';

/** Guards against hanging, not measurements. */
const GUARD = 20_000;

const vectors = JSON.parse(
  readFileSync(new URL('../../vectors/security/hostile-inputs.json', import.meta.url), 'utf8'),
) as { readonly cases: readonly { readonly id: string }[] };

interface Hostile {
  readonly text: () => string;
  readonly options?: CsvOptions;
  /** The problems as code, and what was found. */
  readonly problems: readonly string[];
  /** How many columns and rows there are. */
  readonly size: readonly [columns: number, rows: number];
}

const comma = { delimiter: ',', layout: 'plain' } as const;

/** What each case of the vectors that is about delimited text gives. */
const CASES: Readonly<Record<string, Hostile>> = {
  '1e6 columns in one row': {
    text: () => 'a,'.repeat(1e6),
    options: comma,
    problems: ['limit-error columns'],
    size: [0, 0],
  },
  'unclosed quote then 50 MB': {
    text: () => `a,"${'x'.repeat(5e7)}`,
    options: comma,
    problems: ['quote-error MissingQuotes'],
    size: [0, 0],
  },
  '2 million quote characters': {
    text: () => '"'.repeat(2e6),
    problems: ['limit-error cellLength'],
    size: [0, 0],
  },
  '1e5 equal headers': {
    text: () => `${'a,'.repeat(1e5)}a`,
    options: comma,
    problems: ['limit-error columns'],
    size: [0, 0],
  },
  'header __proto__': { text: () => '__proto__,b\n1,2', options: comma, problems: [], size: [2, 1] },
  'header of 10 000 chars': {
    text: () => `${'h'.repeat(1e4)};b\n1;2\n`,
    options: { layout: 'plain' },
    problems: ['limit-error headingLength'],
    size: [2, 0],
  },
  'empty file': { text: () => '', problems: ['source-error empty'], size: [0, 0] },
  'only header': { text: () => 'a,b', options: comma, problems: [], size: [2, 0] },
  '1e6 blank lines': { text: () => '\n'.repeat(1e6), problems: ['source-error empty'], size: [0, 0] },
  '1e7 rows of 1 char': {
    text: () => '1\n'.repeat(1e7),
    options: { header: false },
    problems: ['limit-error rows'],
    size: [1, 5_000_000],
  },
  'leading zeros 01001 in a key column': { text: () => 'key;b\n01001;2\n', problems: [], size: [2, 1] },
};

/** Cases about other files than delimited text: dates and JSON have tests of their own, compressed files are not read. */
const ELSEWHERE = [
  'gzip bomb 10 MB -> 10 GB',
  'date bombs: 2023-02-29, 0000-00-00, 31.04.2024, 99999-01-01',
  'JSON with 1e6 keys',
  'JSON __proto__ key',
];

describe('parseCsv of hostile input', () => {
  it('every case of the vectors is tested here or elsewhere', () => {
    expect([...Object.keys(CASES), ...ELSEWHERE].sort()).toEqual(vectors.cases.map(({ id }) => id).sort());
  });

  it.each(Object.entries(CASES))(
    'parseCsv(%s) says what is wrong',
    (_, { text, options = {}, problems, size }) => {
      const table = parseCsv(text(), 'x.csv', options);
      expect(table.problems.map(({ code, found }) => `${code} ${found}`)).toEqual(problems);
      expect([table.columns.length, table.length]).toEqual(size);
    },
    GUARD,
  );

  it('parseCsv(leading zeros) keeps them', () => {
    expect(rowsOf(parseCsv(CASES['leading zeros 01001 in a key column']!.text(), 'x.csv'))[1]).toEqual(['01001', '2']);
  });

  it('parseCsv(an unclosed quotation mark) names its row and line', () => {
    const { problems } = parseCsv(`a,b\n1,"${'x,y\n'.repeat(500_000)}`, 'x.csv', { delimiter: ',' });
    expect(problems).toMatchObject([{ code: 'quote-error', found: 'MissingQuotes', row: 2, line: 2 }]);
  });

  it('parseCsv(a long cell) stops with its row', () => {
    const { problems } = parseCsv(`a;b\n1;${'x'.repeat(100_001)}\n`, 'x.csv', { delimiter: ';' });
    expect(problems).toMatchObject([
      { code: 'limit-error', found: 'cellLength', expected: '≤ 100000', row: 2, line: 2 },
    ]);
  });

  it('parseCsv(more different cells than are kept) stops with their row', () => {
    const text = Array.from({ length: 50 }, (_, i) => `x;${i}\n`).join('');
    const table = parseCsv(text, 'x.csv', { header: false, delimiter: ';', limits: { distinctCells: 11 } });
    expect(table.problems).toMatchObject([{ code: 'limit-error', found: 'distinctCells', expected: '≤ 11', row: 11 }]);
    expect(table.length).toBe(11);
  });

  it('parseCsv(rows without end) stops after the time that is allowed', () => {
    let time = 0;
    const now = () => (time += 1000);
    const { problems } = parseCsv('1;2\n'.repeat(1e6), 'x.csv', { now, limits: { seconds: 3 } });
    expect(problems).toMatchObject([{ code: 'limit-error', found: 'seconds', expected: '≤ 3' }]);
  });

  it.each([
    ['blanks behind quotation marks', () => '" '.repeat(1e5)],
    ['cells of nothing but a quotation mark', () => '",'.repeat(1e5)],
    ['one column, spaces to skip', () => ' x\n'.repeat(3e5)],
    ['escape characters', () => `${'\\'.repeat(2e5)}\n`],
    ['comments', () => '#\n'.repeat(2e5)],
  ])('parseCsv(%s) comes to an end', (_, text) => {
    const options = { delimiter: ';', skipInitialSpace: true, commentChar: '#', escapeChar: '\\' };
    expect(() => parseCsv(text(), 'x.csv', options)).not.toThrow();
    expect(() => parseCsv(text(), 'x.csv', { delimiter: ',' })).not.toThrow();
  });
});
