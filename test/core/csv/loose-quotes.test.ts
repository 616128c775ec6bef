import { describe, expect, it } from 'vitest';
import { LooseQuotes } from '../../../packages/core/src/csv/loose-quotes.js';

const find = (text: string, delimiter = ';') =>
  new LooseQuotes({ delimiter, quoteChar: '"', doubleQuote: true }).find(text, 0, text.length);

describe('LooseQuotes', () => {
  it.each([
    ['a;"b" ;c\n', [{ row: 0, index: 3 }]],
    ['a;b\n"c"  \n', [{ row: 1, index: 5 }]],
    [
      '"a\n" ;b\n"c" ;d\n',
      [
        { row: 0, index: 1 },
        { row: 1, index: 9 },
      ],
    ],
  ])('find(%j) names the row and the cell', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it.each(['a;"b";c\n', 'a " ;b\n', '"a "" ;";b\n', '"a" b";c\n', '5" ;6" ;\n', ''])(
    'find(%j) finds nothing: the blanks belong to the text',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );

  it('find(text) takes no delimiter for a blank', () => {
    expect(find('"a"\t\tb\n', '\t')).toEqual([]);
    expect(find('"a" \tb\n', '\t')).toEqual([{ row: 0, index: 1 }]);
  });
});
