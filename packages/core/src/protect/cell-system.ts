import type { Atom, Parts, Series, SeriesTable } from '../series/series.js';

/**
 * One observation as disclosure control sees it: which of the finest groups it sums up, and its parts.
 * Its values are the sums of those groups, so that the relations between cells hold exactly even where people are
 * counted once in the total and twice in two departments: an attacker is taken to know more than is published. Without
 * groups (all residents, by the office that serves them) it is its own.
 */
export interface ProtectedCell {
  readonly id: string;
  readonly table: number;
  readonly category: string;
  readonly atoms: readonly number[];
  readonly parts: readonly number[];
  /** What the parts add up to; taken as known, because sizes of departments are no secret. */
  readonly whole: number;
  readonly people: number;
  readonly counted: boolean;
  /** What is published of it, and may be less than its groups' sum: whoever is in two of them counts once. */
  readonly published: Parts;
}

/** A published relation: the members add up to the total, part by part. */
export interface Relation {
  readonly total: string;
  readonly members: readonly string[];
}

/** All cells of one period, and how they hang together. */
export interface CellSystem {
  readonly period: string;
  readonly cells: ReadonlyMap<string, ProtectedCell>;
  readonly relations: readonly Relation[];
  readonly atoms: readonly Atom[];
}

/** The cells of one period of a series with their relations, found from the finest groups: tables nested in others too. */
export function cellSystem(series: Series, period: string): CellSystem {
  const atoms = series.atoms.filter((atom) => atom.period === period);
  const cells = series.tables
    .flatMap((table, t) =>
      observationsOf(table, period).map(({ category, parts }) => cellOf(category, t, parts, atoms)),
    )
    // In the order of their names, so that the order of rows and categories does not decide what is hidden.
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { period, cells: new Map(cells.map((cell) => [cell.id, cell])), relations: relationsOf(cells), atoms };
}

function observationsOf(table: SeriesTable, period: string) {
  return table.observations.flatMap((observation) =>
    observation.period === period && observation.parts
      ? [{ category: observation.category, parts: observation.parts }]
      : [],
  );
}

/** The name of a cell: its table's position and its category. */
export function cellId(table: number, category: string): string {
  return `${table}:${category}`;
}

function cellOf(category: string, table: number, parts: Parts, atoms: readonly Atom[]): ProtectedCell {
  const members = atoms.flatMap((atom, i) => (table === 0 || atom.categories[table - 1] === category ? [i] : []));
  const sums =
    members.length === 0
      ? parts.values
      : parts.values.map((_, part) => members.reduce((sum, i) => sum + (atoms[i]!.parts[part] ?? 0), 0));
  return {
    id: cellId(table, category),
    table,
    category,
    atoms: members,
    parts: sums,
    whole: sums.reduce((sum, value) => sum + value, 0),
    people: parts.people,
    counted: parts.counted,
    published: parts,
  };
}

/**
 * A cell is the total of those cells of another table that lie inside it. Groups without a category there (an unknown
 * department) count as known: the relation is then stricter than what is published.
 */
function relationsOf(cells: readonly ProtectedCell[]): readonly Relation[] {
  const tables = [...new Set(cells.map((cell) => cell.table))];
  return cells.flatMap((total) =>
    tables
      .filter((table) => table !== total.table)
      .flatMap((table): Relation[] => {
        const inside = new Set(total.atoms);
        const touching = cells.filter((cell) => cell.table === table && cell.atoms.some((atom) => inside.has(atom)));
        const nested = touching.length > 0 && touching.every((cell) => cell.atoms.every((atom) => inside.has(atom)));
        return nested ? [{ total: total.id, members: touching.map((cell) => cell.id) }] : [];
      }),
  );
}
