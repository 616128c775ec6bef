import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import { countProblems } from '../../../packages/core/src/dataset/check-counts.js';
import { validateTable } from '../../../packages/core/src/dataset/validate-table.js';

const TABLE = parseCsv('a;b\n1;2\n\n3;4\n', 'x.csv', { delimiter: ';' });

describe('countProblems', () => {
  it.each([
    [{}, []],
    [{ rows: 2, fields: 2 }, []],
    [{ rows: 3 }, [{ code: 'row-count', severity: 'error', file: 'x.csv', found: '2', expected: '3' }]],
    [{ fields: 1 }, [{ code: 'field-count', severity: 'error', file: 'x.csv', found: '2', expected: '1' }]],
    [{ rows: 0 }, [{ code: 'row-count', severity: 'error', file: 'x.csv', found: '2', expected: '0' }]],
  ])('countProblems(a table of two rows, %j) is %j', (declared, expected) => {
    expect(countProblems(TABLE, declared, 'x.csv')).toEqual(expected);
  });

  it('validateTable counts rows and columns where they are declared', () => {
    const schema = { fields: [{ name: 'a' }, { name: 'b' }] };
    expect(validateTable(TABLE, schema, 'x.csv', { rows: 5, fields: 3 }).problems.map(({ code }) => code)).toEqual([
      'row-count',
      'field-count',
      'blank-row',
    ]);
  });
});
