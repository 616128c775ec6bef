import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../packages/core/src/problem.js';
import { personalColumns } from '../../../packages/core/src/problems/personal-columns.js';

const isPersonal = personalColumns([
  {
    path: 'staff.csv',
    schema: {
      fields: [
        { name: 'person', type: 'string', title: 'Person', 'teilhabe:aliases': ['Name'], 'teilhabe:personal': true },
        { name: 'year', type: 'year', title: 'Jahr' },
      ],
    },
  },
]);
const problem = (field: string | undefined, file = 'staff.csv'): Problem => ({
  code: 'type-error',
  severity: 'error',
  file,
  ...(field === undefined ? {} : { field }),
});

describe('personalColumns', () => {
  it.each(['person', ' PERSON ', 'Name', 'Jahr + Name'])('personalColumns(tables) knows „%s“', (field) => {
    expect(isPersonal(problem(field))).toBe(true);
  });

  it('personalColumns(tables) knows no others', () => {
    expect(isPersonal(problem('Jahr'))).toBe(false);
    expect(isPersonal(problem(undefined))).toBe(false);
    expect(isPersonal(problem('Name', 'other.csv'))).toBe(false);
    expect(isPersonal(problem('Name', '__proto__'))).toBe(false);
  });
});
