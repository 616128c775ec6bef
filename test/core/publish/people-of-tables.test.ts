import { describe, expect, it } from 'vitest';
import { peopleOfTables } from '../../../packages/core/src/publish/people-of-tables.js';
import { PUBLISHED } from '../protect/hidden.js';
import { tableOf } from '../measures/tables.js';
import { seriesOf } from '../series/datasets.js';

describe('peopleOfTables', () => {
  it('peopleOfTables(series) adds up the people of all observations of each table', () => {
    const rows = [
      ...Array.from({ length: 30 }, () => [2024, 'A', 'yes']),
      ...Array.from({ length: 12 }, () => [2024, 'B', 'no']),
      ...Array.from({ length: 5 }, () => [2025, 'A', 'yes']),
    ];
    const t = tableOf(['year', 'department', 'group'], rows);
    const count = { resource: 't', where: [{ field: 'group', in: ['yes'] }] };
    const series = seriesOf({ type: 'proportion', count, base: { resource: 't' } }, { t }, ['department']);
    const { id } = series.indicator;
    expect([...peopleOfTables([{ series, treatable: [], ...PUBLISHED }])]).toEqual([
      [id, 47],
      [`${id}~department`, 47],
    ]);
    expect(peopleOfTables([]).size).toBe(0);
  });
});
