import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';

/** Guards against hanging, not measurements. */
const GUARD = 20_000;

describe('parseCsv of hostile input', () => {
  it(
    'parseCsv(a row of 1 000 000 columns) reads 1000 and says so',
    () => {
      const table = parseCsv(`${'a,'.repeat(1e6)}\n1,2\n`, 'x.csv', { delimiter: ',' });
      expect(table.columns).toHaveLength(1000);
      expect(table.problems[0]).toMatchObject({ code: 'source-error', found: '1000001 columns', expected: '≤ 1000' });
    },
    GUARD,
  );

  it(
    'parseCsv(an unclosed quotation mark before 10 MB) is one problem',
    () => {
      const { problems } = parseCsv(`a,b\n1,"${'x,y\n'.repeat(2_500_000)}`, 'x.csv', { delimiter: ',' });
      expect(problems).toMatchObject([{ code: 'quote-error', found: 'MissingQuotes', row: 2 }]);
    },
    GUARD,
  );

  it(
    'parseCsv(2 000 000 quotation marks) comes to an end',
    () => {
      expect(parseCsv('"'.repeat(2e6), 'x.csv').columns).toHaveLength(1);
    },
    GUARD,
  );

  it(
    'parseCsv(1 000 000 blank lines) is an empty file',
    () => {
      expect(parseCsv('\n'.repeat(1e6), 'x.csv').problems).toMatchObject([{ code: 'source-error', found: 'empty' }]);
    },
    GUARD,
  );

  it(
    'parseCsv(a heading of 100 000 characters) keeps it',
    () => {
      expect(parseCsv(`${'h'.repeat(1e5)};b\n1;2\n`, 'x.csv').columns[0]?.header).toHaveLength(1e5);
    },
    GUARD,
  );
});
