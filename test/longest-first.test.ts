import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LONGEST, longestFirst } from './longest-first.js';

it.each(LONGEST)('LONGEST names a file that is there: %s', (path) => {
  expect(existsSync(path)).toBe(true);
});

it('longestFirst(files) puts the longest first and leaves all others in their order', () => {
  const [first, second] = LONGEST.map((path) => ({ moduleId: `/repository/${path}` }));
  const [one, other] = ['b', 'a'].map((name) => ({ moduleId: `/repository/test/${name}.test.ts` }));
  expect(longestFirst([one!, second!, other!, first!])).toEqual([first, second, one, other]);
});
