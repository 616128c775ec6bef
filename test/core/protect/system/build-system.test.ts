import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../../packages/core/src/indicator/definition.js';
import type { RowMeasure } from '../../../../packages/core/src/indicator/measure-definition.js';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';
import { buildSystem } from '../../../../packages/core/src/protect/system/build-system.js';
import { components } from '../../../../packages/core/src/protect/system/components.js';
import type { LinearSystem } from '../../../../packages/core/src/protect/system/linear-system.js';
import { computeSeries } from '../../../../packages/core/src/series/compute-series.js';
import { tableOf } from '../../measures/tables.js';
import { indicatorOf } from '../../series/datasets.js';
import { seriesOf, type Group } from '../series-of.js';

const rules = PROFILES.staffPublic;

/** Staff by department, sex and origin. */
const STAFF = staffOf([
  ['A', 'f', 'yes', 3],
  ['A', 'f', 'no', 20],
  ['A', 'm', 'yes', 6],
  ['A', 'm', 'no', 15],
  ['B', 'f', 'yes', 8],
  ['B', 'f', 'no', 22],
  ['B', 'm', 'no', 30],
]);

function staffOf(groups: readonly (readonly [string, string, string, number])[]) {
  const rows = groups.flatMap(([department, sex, origin, n]) =>
    Array.from({ length: n }, () => [2024, department, sex, origin]),
  );
  return tableOf(['year', 'department', 'sex', 'origin'], rows);
}

function people(conditions: Readonly<Record<string, readonly string[]>> = {}) {
  return { resource: 'staff', where: Object.entries(conditions).map(([field, values]) => ({ field, in: values })) };
}

function systemOf(measures: Readonly<Record<string, RowMeasure>>, breakdowns: readonly string[]): LinearSystem {
  const all = Object.entries(measures).map(([id, measure]) => {
    const indicator: Indicator = { ...indicatorOf(measure, breakdowns), id };
    return { series: computeSeries(indicator, new Map([['staff', STAFF]])), rules };
  });
  return buildSystem(all, '2024');
}

const share = (count: object, base: object = {}): RowMeasure => ({
  type: 'proportion',
  count: people(count as Record<string, string[]>),
  base: people(base as Record<string, string[]>),
});

/** Everything that a system says holds for its own numbers. */
function wrongRelations({ quantities, relations }: LinearSystem) {
  const value = (id: string) => quantities.get(id)!.value;
  return relations.filter(({ total, members }) => members.reduce((sum, id) => sum + value(id), 0) !== value(total));
}

describe('buildSystem', () => {
  it('buildSystem(one share) has count and rest of every cell, and knows the sizes of groups', () => {
    const system = systemOf({ hr1: share({ origin: ['yes'] }) }, ['department']);
    expect([...system.cells.keys()]).toEqual(['hr1 2024 ', 'hr1~department 2024 A', 'hr1~department 2024 B']);
    expect(system.cells.get('hr1~department 2024 A')).toMatchObject({
      quantities: ['staff[origin=yes] department=A 2024', 'staff − staff[origin=yes] department=A 2024'],
      people: 44,
      subtotal: false,
    });
    expect(system.quantities.get('staff department=A 2024')).toEqual({
      id: 'staff department=A 2024',
      value: 44,
      known: true,
    });
    expect(system.relations).toContainEqual({
      total: 'staff[origin=yes] 2024',
      members: ['staff[origin=yes] department=A 2024', 'staff[origin=yes] department=B 2024'],
    });
    expect(wrongRelations(system)).toEqual([]);
  });

  it('buildSystem(two indicators on the same people) gives their common numbers one name', () => {
    const system = systemOf(
      { hr1: share({ origin: ['yes'] }), women: share({ origin: ['yes'], sex: ['f'] }, { origin: ['yes'] }) },
      ['department'],
    );
    const foreign = 'staff[origin=yes] department=A 2024';
    // What is a size for one indicator is what the other one counts: it is no longer known to everybody.
    expect(system.quantities.get(foreign)).toEqual({ id: foreign, value: 9 });
    const holders = [...system.cells.values()].filter(({ quantities }) => quantities.includes(foreign));
    expect(holders.map(({ id }) => id)).toEqual(['hr1~department 2024 A', 'women~department 2024 A']);
    expect(wrongRelations(system)).toEqual([]);
    expect(components(system)).toHaveLength(1);
  });

  it('buildSystem(women, men and all of a group) lets their counts add up', () => {
    const system = systemOf(
      {
        all: share({ origin: ['yes'] }),
        men: share({ origin: ['yes'], sex: ['m'] }),
        women: share({ origin: ['yes'], sex: ['f'] }),
      },
      ['department'],
    );
    expect(system.relations).toContainEqual({
      total: 'staff[origin=yes] department=A 2024',
      members: ['staff[origin=yes sex=f] department=A 2024', 'staff[origin=yes sex=m] department=A 2024'],
    });
    expect(wrongRelations(system)).toEqual([]);
  });

  it('buildSystem(women and all of a group) says that women are no more than all', () => {
    const system = systemOf({ all: share({ origin: ['yes'] }), women: share({ origin: ['yes'], sex: ['f'] }) }, []);
    const rest = 'staff[origin=yes] 2024 without staff[origin=yes sex=f] 2024';
    expect(system.quantities.get(rest)).toEqual({ id: rest, value: 6 });
    expect(wrongRelations(system)).toEqual([]);
  });

  it('buildSystem(a share of 100 %) does not let the size of the group tell it', () => {
    const system = systemOf(
      {
        all: share({ department: ['A'] }, { department: ['A'] }),
        men: share({ department: ['B'], sex: ['f', 'm'] }, { department: ['B'] }),
      },
      [],
    );
    const told = system.relations.filter(({ members }) => members.length === 1);
    expect(told).toEqual([]);
  });

  it('buildSystem(departments in divisions) finds that they lie inside each other', () => {
    const groups: readonly Group[] = [
      [['A', 'D1'], 9, 52],
      [['B', 'D1'], 14, 61],
      [['C', 'D2'], 31, 88],
      [[null, 'D2'], 2, 3],
    ];
    const system = buildSystem([{ series: seriesOf(['department', 'division'], groups), rules }], '2025');
    expect(system.cells.get('test~division 2025 D1')).toMatchObject({ subtotal: true });
    expect(system.relations).toContainEqual({
      total: 'test~division 2025 D1#0.0',
      members: ['test~department 2025 A#0.0', 'test~department 2025 B#0.0'],
    });
    // Two people of unknown department in division D2: how many is taken as known.
    const unknown = 'test~division 2025 D2 without 1#0';
    expect(system.quantities.get(unknown)).toEqual({ id: unknown, value: 2, known: true });
    expect(wrongRelations(system)).toEqual([]);
  });

  it('buildSystem of a period without observations is empty', () => {
    const system = buildSystem([{ series: seriesOf(['department'], [[['A'], 9, 52]]), rules }], '1999');
    expect([system.cells.size, system.quantities.size, system.relations.length]).toEqual([0, 0, 0]);
  });

  it('buildSystem is the same whatever the order of the rows and the indicators', () => {
    const group = fc.tuple(fc.nat(3), fc.nat(1), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 8 }), (numbers) => {
        const groups = numbers.map(([d, s, yes, no]): Group => [[`d${d}`, `s${s}`], yes, no]);
        const build = (rows: readonly Group[]) =>
          buildSystem([{ series: seriesOf(['department', 'sex'], rows), rules }], '2025');
        const system = build(groups);
        expect(wrongRelations(system)).toEqual([]);
        expect(build([...groups].reverse())).toEqual(system);
      }),
      { numRuns: 60 },
    );
  });
});

describe('components', () => {
  it('components(indicators on different people) are apart', () => {
    const first = { series: seriesOf(['department'], [[['A'], 9, 52]]), rules };
    const second = { series: { ...first.series, indicator: { ...first.series.indicator, id: 'other' } }, rules };
    const parts = components(buildSystem([first, second], '2025'));
    expect(parts.map(({ cells }) => [...cells.keys()])).toEqual([
      ['other 2025 ', 'other~department 2025 A'],
      ['test 2025 ', 'test~department 2025 A'],
    ]);
  });
});
