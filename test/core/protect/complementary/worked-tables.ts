import type { Rules } from '../../../../packages/core/src/protect/policy/rules.js';
import type { LinearSystem } from '../../../../packages/core/src/protect/system/linear-system.js';
import { crossTables, type CountRow, type Dimension } from './cross-table.js';

export interface WorkedTable {
  readonly id: string;
  readonly system: LinearSystem;
  readonly primary: ReadonlySet<string>;
  /** How many cells the source hides beside the primary ones; null where its intervals are too narrow for our rules. */
  readonly theirs: number | null;
}

/** Small tables that others have worked out, with the number of cells that they hide. */
export const WORKED_TABLES: readonly WorkedTable[] = [
  // GaussSuppression's vignette, table 1, zeros protected.
  worked('vignette 1', null, { threshold: 2, minimumSum: 0 }, [[dim('age'), dim('geo')]], {
    columns: ['age', 'geo'],
    rows: [
      ['young', 'Spain', 5],
      ['young', 'Iceland', 2],
      ['young', 'Portugal', 0],
      ['old', 'Spain', 6],
      ['old', 'Iceland', 3],
      ['old', 'Portugal', 4],
    ],
    primary: ['age=young geo=Portugal'],
  }),
  // sdcTable, test-simpleheuristic: two gaps in every line, and yet w-b is 47 for certain.
  worked('two gaps a line', 1, { minimumSum: 0 }, [[dim('row'), dim('column')]], {
    columns: ['row', 'column'],
    rows: cross(
      ['w', 'x', 'y', 'z'],
      ['a', 'b', 'c', 'd'],
      [
        [30, 47, 64, 89],
        [90, 124, 5, 31],
        [92, 100, 59, 85],
        [800, 991, 651, 685],
      ],
    ),
    primary: ['wa', 'wb', 'wc', 'xa', 'xc', 'yb', 'yd', 'zb', 'zd'].map(
      ([row, column]) => `column=${column!} row=${row!}`,
    ),
  }),
  // sdcTable, test-linked-tables: small towns less county 1 leaves K and N.
  worked('linked groupings', 1, { threshold: 4, minimumSum: 4 }, [[dim('town', 'county', 'size')]], {
    columns: ['town', 'county', 'size'],
    rows: [
      ['A', 'county-1', 'small', 2],
      ['B', 'county-1', 'small', 2],
      ['I', 'county-1', 'small', 8],
      ['J', 'county-1', 'small', 8],
      ['K', 'county-2', 'small', 3],
      ['L', 'county-2', 'big', 3],
      ['M', 'county-2', 'big', 3],
      ['N', 'county-2', 'small', 7],
    ],
  }),
  // GaussSuppression's vignette on linked tables: age × eu × year and geo × year, protected together ("global").
  worked(
    'linked margins',
    5,
    { threshold: 3, minimumSum: 0 },
    [
      [dim('age'), dim('eu'), dim('year')],
      [dim('geo', 'eu'), dim('year')],
    ],
    {
      columns: ['age', 'geo', 'eu', 'year'],
      rows: [
        ['young', 'Spain', 'EU', '2014', 6],
        ['young', 'Iceland', 'nonEU', '2014', 8],
        ['old', 'Spain', 'EU', '2014', 9],
        ['old', 'Portugal', 'EU', '2014', 1],
        ['young', 'Iceland', 'nonEU', '2015', 2],
        ['old', 'Spain', 'EU', '2015', 4],
        ['old', 'Portugal', 'EU', '2015', 3],
        ['young', 'Spain', 'EU', '2016', 7],
        ['young', 'Iceland', 'nonEU', '2016', 2],
        ['young', 'Portugal', 'EU', '2016', 2],
      ],
    },
  ),
  // "Three people in A and B" is as telling as a three: C is hidden too.
  worked('sum of the hidden', 4, {}, [[dim('office'), dim('status')]], {
    columns: ['office', 'status'],
    rows: cross(
      ['A', 'B', 'C', 'D'],
      ['with', 'without'],
      [
        [1, 20],
        [2, 25],
        [9, 40],
        [12, 60],
      ],
    ),
  }),
  worked('staff, flat', 2, {}, [[dim('office'), dim('status')]], staff()),
  worked('staff, with divisions', 6, {}, [[dim('office', 'division'), dim('status')]], staff()),
  worked('staff, one small number', 3, {}, [[dim('office'), dim('status')]], staff(8)),
  // Handbook on Statistical Disclosure Control, example 3: four cells and their intervals.
  worked('handbook 3', 0, { minimumSum: 0 }, [[dim('row'), dim('column')]], {
    columns: ['row', 'column'],
    rows: cross(
      ['1', '2', '3'],
      ['1', '2'],
      [
        [5, 2],
        [1, 2],
        [3, 3],
      ],
    ),
    primary: ['column=1 row=1', 'column=1 row=2', 'column=2 row=1', 'column=2 row=2'],
  }),
];

interface Listing {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly primary?: readonly string[];
}

/** Primary cells are those from 1 to one less than the threshold unless they are listed. */
function worked(
  id: string,
  theirs: number | null,
  rules: Partial<Rules>,
  tables: readonly (readonly Dimension[])[],
  { columns, rows, primary }: Listing,
): WorkedTable {
  const counts = rows.map((row): CountRow => ({
    codes: Object.fromEntries(columns.map((column, i) => [column, String(row[i])])),
    count: Number(row.at(-1)),
  }));
  const system = crossTables(counts, tables, rules);
  const small = [...system.cells.values()].filter(
    ({ people, rules: { threshold } }) => people > 0 && people < threshold,
  );
  return { id, system, primary: new Set(primary ?? small.map((cell) => cell.id)), theirs };
}

function dim(finest: string, ...groupings: readonly string[]): Dimension {
  return { finest, groupings };
}

function cross(
  rowNames: readonly string[],
  columnNames: readonly string[],
  counts: readonly (readonly number[])[],
): Listing['rows'] {
  return rowNames.flatMap((row, i) => columnNames.map((column, j) => [row, column, counts[i]![j]!]));
}

/** Fictitious staff of a city, those with and without a migration history. */
function staff(schools = 3): Listing {
  const offices = [
    ['main', 'one', 9, 52],
    ['order', 'one', 14, 61],
    ['treasury', 'one', 2, 28],
    ['youth', 'two', 31, 88],
    ['welfare', 'two', 11, 40],
    ['schools', 'two', schools, 21],
    ['building', 'two', 6, 54],
  ] as const;
  return {
    columns: ['office', 'division', 'status'],
    rows: offices.flatMap(([office, division, yes, no]) => [
      [office, division, 'with', yes],
      [office, division, 'without', no],
    ]),
  };
}
