import { describe, expect, it } from 'vitest';
import { textProblems } from '../../../packages/core/src/csv/check-characters.js';

describe('textProblems', () => {
  it.each([
    ['ordinary text with tab and line ends', 'a\tb\r\nö\n', []],
    ['NUL', 'a\n\0', [['control-character', 'error', 2, 'U+0000']]],
    ['an escape sequence for terminals', '\x1B[2J', [['control-character', 'error', 1, 'U+001B']]],
    ['a turned direction of writing', 'a\r\nb\r\n\u202Ec', [['control-character', 'warning', 3, 'U+202E']]],
    ['a destroyed umlaut', 'M\uFFFDller', [['encoding-error', 'error', 1, '\uFFFD']]],
    [
      'two of them, one line each',
      '\uFFFD\n\0\n\0',
      [
        ['encoding-error', 'error', 1, '\uFFFD'],
        ['control-character', 'error', 2, 'U+0000'],
      ],
    ],
  ] as const)('textProblems(%s)', (_, text, expected) => {
    const problems = textProblems(text, 'utf-8', 'x.csv');
    expect(problems.map(({ code, severity, line, found }) => [code, severity, line, found])).toEqual(expected);
  });
});
