import { readFileSync } from 'node:fs';
import type { LinearSystem } from '../../../../packages/core/src/protect/system/linear-system.js';
import type { Rules } from '../../../../packages/core/src/protect/policy/rules.js';
import { cellName, crossTables, TOTAL, type CountRow, type Dimension } from './cross-table.js';

type Row = Readonly<Record<string, string | number | boolean>>;
interface OfficialCase {
  readonly id: string;
  readonly params: { readonly maxN?: number };
  readonly input: readonly Row[];
  readonly expected: readonly Row[];
}

export interface OfficialTable {
  readonly id: string;
  readonly system: LinearSystem;
  readonly primary: ReadonlySet<string>;
  readonly suppressed: ReadonlySet<string>;
}

const DIMENSIONS: Readonly<Record<string, readonly Dimension[]>> = {
  z1: [{ finest: 'region' }, { finest: 'hovedint' }],
  z2: [{ finest: 'region', groupings: ['fylke', 'kostragr'] }, { finest: 'hovedint' }],
  d2s: [{ finest: 'region', groupings: ['county', 'size'] }, { finest: 'main_income' }],
  mag1: [{ finest: 'sector4' }, { finest: 'geo' }],
};

/** The tables that GaussSuppression 1.2.3 protected, with its primary cells and its pattern. */
export function officialTables(file: string, rules: Partial<Rules> = {}): readonly OfficialTable[] {
  const { cases } = JSON.parse(readFileSync(new URL(`../../../vectors/sdc/${file}`, import.meta.url), 'utf8')) as {
    cases: readonly OfficialCase[];
  };
  return cases.map((table) => officialTable(table, rules));
}

function officialTable({ id, params, input, expected }: OfficialCase, rules: Partial<Rules>): OfficialTable {
  const dimensions = DIMENSIONS[id.split('-')[0]!]!;
  const number = ['ant', 'freq', 'value'].filter((name) => name in input[0]!).at(-1)!;
  // Amounts with one decimal become whole numbers.
  const factor = number === 'value' ? 10 : 1;
  const rows: CountRow[] = input.map((row) => ({
    codes: Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)])),
    count: Math.round(Number(row[number]) * factor),
  }));
  const threshold = (params.maxN ?? 0) + 1;
  const system = crossTables(rows, [dimensions], { threshold, ...rules }, number !== 'value');
  const named = expected.map((row) => ({ ...row, cell: expectedCell(row, rows, dimensions) }));
  const marked = (flag: string) => new Set(named.filter((row) => (row as Row)[flag]).map(({ cell }) => cell));
  return { id, system, primary: marked('primary'), suppressed: marked('suppressed') };
}

/** The official output writes groups and what they group in one column. */
function expectedCell(row: Row, rows: readonly CountRow[], dimensions: readonly Dimension[]): string {
  return cellName(
    dimensions.map(({ finest, groupings = [] }) => {
      const code = String(row[finest]);
      const column = [finest, ...groupings].find((name) => rows.some(({ codes }) => codes[name] === code));
      return code === TOTAL ? { code, column: null } : { code, column: column! };
    }),
  );
}
