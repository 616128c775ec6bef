import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import { blankRowProblems } from '../../../packages/core/src/dataset/blank-rows.js';

const gapsOf = (csv: string, dialect = {}) => {
  const table = parseCsv(csv, 'x.csv', { delimiter: ';' });
  return blankRowProblems({ ...table, dialect: { ...table.dialect, ...dialect } }, 'x.csv').map(
    ({ row, line, found }) => [row, line, found],
  );
};

describe('blankRowProblems', () => {
  it.each([
    ['no gap', 'a;b\n1;2\n3;4\n', []],
    ['blank rows below the last one', 'a;b\n1;2\n\n;;\n', []],
    ['blank rows above and below the header', '\na;b\n\n1;2\n', []],
    ['a gap', 'a;b\n1;2\n\n3;4\n', [[3, 3, '1']]],
    ['a gap of three, one with delimiters', 'a;b\n1;2\n\n;\n \n3;4\n', [[3, 3, '3']]],
    [
      'two gaps',
      'a;b\n1;2\n\n3;4\n\n5;6\n',
      [
        [3, 3, '1'],
        [5, 5, '1'],
      ],
    ],
    ['a gap below a cell of two lines', 'a;b\n"1\n1";2\n\n3;4\n', [[3, 4, '1']]],
    ['only a header', 'a;b\n', []],
    ['nothing', '', []],
  ])('blankRowProblems(%s)', (_, csv, expected) => {
    expect(gapsOf(csv)).toEqual(expected);
  });

  it('blankRowProblems does not count rows of comment', () => {
    expect(gapsOf('a;b\n1;2\n\n\n3;4\n', { commentRows: [3] })).toEqual([[4, 4, '1']]);
    expect(gapsOf('a;b\n1;2\n\n3;4\n', { commentRows: [3] })).toEqual([]);
    expect(gapsOf('a;b\n1;2\n\n3;4\n', { commentChar: '#' })).toEqual([]);
  });

  it('blankRowProblems(rows in another order than the file) is empty', () => {
    const table = parseCsv('a;b\n1;2\n\n3;4\n', 'x.csv', { delimiter: ';' });
    expect(blankRowProblems({ ...table, rows: Uint32Array.of(4, 2) }, 'x.csv')).toEqual([]);
  });

  it('blankRowProblems names at most 200 gaps', () => {
    expect(gapsOf(`a;b\n${'1;2\n\n'.repeat(500)}`)).toHaveLength(200);
  });
});
