import type { Rules } from '../../../../packages/core/src/protect/policy/rules.js';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';
import type { LinearSystem, Relation } from '../../../../packages/core/src/protect/system/linear-system.js';

/** A row of counts by some classifications. */
export interface CountRow {
  readonly codes: Readonly<Record<string, string>>;
  readonly count: number;
}

/** A classification: the column with its finest codes, and columns that group those. */
export interface Dimension {
  readonly finest: string;
  readonly groupings?: readonly string[];
}

export const TOTAL = 'Total';

interface Code {
  readonly code: string;
  readonly column: string | null;
}

/**
 * Tables of counts crossed by dimensions with all margins as one system: one quantity a cell, sizes unknown. Several
 * tables of the same rows share the cells that are the same in both.
 */
export function crossTables(
  rows: readonly CountRow[],
  tables: readonly (readonly Dimension[])[],
  rules: Partial<Rules> = {},
  counted = true,
): LinearSystem {
  const values = new Map<string, number>();
  const subtotals = new Set<string>();
  const relations = new Map<string, Relation>();
  for (const dimensions of tables) {
    const combinations = crossed(dimensions.map((dimension) => codesOf(rows, dimension)));
    for (const codes of combinations) {
      values.set(cellName(codes), sum(rows, codes));
      if (codes.some(({ column }, i) => column !== dimensions[i]!.finest)) subtotals.add(cellName(codes));
      for (const [i, dimension] of dimensions.entries())
        for (const members of membersOf(rows, dimension, codes[i]!)) {
          const relation = {
            total: cellName(codes),
            members: members.map((code) => cellName(codes.with(i, code))),
          };
          relations.set(JSON.stringify(relation), relation);
        }
    }
  }
  const ids = [...values.keys()].sort();
  const allRules: Rules = { ...PROFILES.staffPublic, ...rules };
  return {
    quantities: new Map(ids.map((id) => [id, { id, value: values.get(id)! }])),
    relations: [...relations.values()],
    cells: new Map(
      ids.map((id) => [
        id,
        {
          id,
          quantities: [id],
          people: values.get(id)!,
          subtotal: subtotals.has(id),
          locked: false,
          counted,
          rules: allRules,
        },
      ]),
    ),
  };
}

/** The name of a cell: its codes but for totals, in the order of the columns' names. */
export function cellName(codes: readonly Code[]): string {
  const parts = codes.filter(({ column }) => column !== null).map(({ column, code }) => `${column}=${code}`);
  return parts.length === 0 ? TOTAL : parts.sort().join(' ');
}

function codesOf(rows: readonly CountRow[], { finest, groupings = [] }: Dimension): readonly Code[] {
  return [
    { code: TOTAL, column: null },
    ...[finest, ...groupings].flatMap((column) => valuesOf(rows, column).map((code) => ({ code, column }))),
  ];
}

function valuesOf(rows: readonly CountRow[], column: string): readonly string[] {
  return [...new Set(rows.map(({ codes }) => codes[column]!))];
}

/** The ways in which a code is the sum of others of its dimension. */
function membersOf(
  rows: readonly CountRow[],
  { finest, groupings = [] }: Dimension,
  { code, column }: Code,
): readonly (readonly Code[])[] {
  if (column === finest) return [];
  const inside = column === null ? rows : rows.filter(({ codes }) => codes[column] === code);
  const columns = column === null ? [finest, ...groupings] : [finest];
  return columns.map((name) => valuesOf(inside, name).map((member) => ({ code: member, column: name })));
}

function sum(rows: readonly CountRow[], codes: readonly Code[]): number {
  return rows
    .filter((row) => codes.every(({ code, column }) => column === null || row.codes[column] === code))
    .reduce((total, { count }) => total + count, 0);
}

function crossed(lists: readonly (readonly Code[])[]): readonly (readonly Code[])[] {
  return lists.reduce<readonly (readonly Code[])[]>(
    (combinations, list) => combinations.flatMap((codes) => list.map((code) => [...codes, code])),
    [[]],
  );
}
