import { describe, expect, it } from 'vitest';
import { PROFILES } from '../../../packages/core/src/protect/policy/profiles.js';
import { protect } from '../../../packages/core/src/protect/protect.js';
import { tableOf } from '../measures/tables.js';
import { byCell, seriesOf } from '../series/datasets.js';

const field = { type: 'string', categories: ['f', 'm'] } as const;

describe('protect(weighted survey)', () => {
  it('protect(a department too small to weight) hides its 2 from the total less the others', () => {
    const sheets = (department: string, sex: string, yes: number, no: number, silent: number) =>
      [...Array<string>(yes).fill('yes'), ...Array<string>(no).fill('no'), ...Array<string>(silent).fill('')].map(
        (answer) => [2024, department, sex, answer],
      );
    const t = tableOf(
      ['year', 'department', 'sex', 'answer'],
      [
        ...sheets('A', 'f', 10, 20, 10),
        ...sheets('A', 'm', 10, 20, 10),
        ...sheets('B', 'f', 2, 18, 10),
        ...sheets('B', 'm', 0, 0, 5),
        ...sheets('C', 'f', 20, 20, 10),
        ...sheets('C', 'm', 10, 20, 10),
      ],
      { sex: field },
    );
    const answered = { resource: 't', where: [{ field: 'answer', in: ['yes', 'no'] }] };
    const yes = { resource: 't', where: [{ field: 'answer', in: ['yes'] }] };
    const measure = {
      type: 'proportion',
      count: yes,
      base: answered,
      survey: { frame: { resource: 't' }, strata: 'sex' },
    } as const;
    const series = seriesOf(measure, { t }, ['department']);
    expect(byCell(series, 1).get('2024 B')).toMatchObject({ kind: 'missing', reason: 'unreliable' });
    const { observations } = protect(series, PROFILES.staffPublic).tables[1]!;
    expect(observations.map(({ category, kind }) => [category, kind])).toEqual([
      ['A', 'confidential'],
      ['B', 'missing'],
      ['C', 'numbers'],
    ]);
  });
});
