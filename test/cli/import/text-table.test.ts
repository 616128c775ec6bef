import { describe, expect, it } from 'vitest';
import { textTable } from '../../../packages/cli/src/import/text-table.js';

describe('textTable', () => {
  it('textTable(columns, width) aligns texts at the left and numbers at the right', () => {
    const columns = [
      { heading: 'amt', cells: ['Bauamt', 'Straßen'] },
      { heading: 'n', cells: ['1', '1000'], numeric: true },
    ];
    expect(textTable(columns, 80)).toEqual(['amt         n', 'Bauamt      1', 'Straßen  1000']);
  });

  it('textTable cuts the widest columns first, then leaves the last ones out', () => {
    const columns = ['a', 'b', 'c', 'd'].map((heading) => ({ heading, cells: ['x'.repeat(40)] }));
    for (const width of [20, 30, 40, 60, 100]) {
      const lines = textTable(columns, width);
      expect(lines.every((line) => line.length <= width)).toBe(true);
      expect(lines[0]!.endsWith('…')).toBe(width < 38);
    }
    expect(textTable(columns, 60)[1]).toBe(
      ['xxxxxxxxxxxx…', 'xxxxxxxxxxxx…', 'xxxxxxxxxxxxx…', 'xxxxxxxxxxxxx…'].join('  '),
    );
  });

  it('textTable shows line breaks and what steers a terminal without their effect', () => {
    expect(textTable([{ heading: 'a', cells: ['\u001B[31mred', 'two\nlines', 'a\u202Eb'] }], 80)).toEqual([
      'a',
      '·[31mred',
      'two lines',
      'a·b',
    ]);
  });

  it('textTable of nothing is nothing', () => {
    expect(textTable([], 80)).toEqual([]);
    expect(textTable([{ heading: 'a', cells: [] }], 80)).toEqual(['a']);
  });
});
