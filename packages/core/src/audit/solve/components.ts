import { groupBy } from '../group-by.js';
import { divided, intersection, rangeOf } from './tighten.js';
import { EPSILON, isPoint, type Bounds, type Constraint, type Interval, type System } from './system.js';

/** Unknown quantities that hang together, with what is known about them; the known ones are constants in it. */
export interface Component {
  /** In the order of the system. */
  readonly ids: readonly string[];
  readonly whole: ReadonlySet<string>;
  readonly rows: readonly Row[];
  /** As narrow as `tighten` gets them. */
  readonly bounds: Bounds;
  /** Upper limits that no row implies; a solver must be told. */
  readonly limits: ReadonlyMap<string, number>;
}

/** A constraint on two or more unknown quantities. */
export type Row = Omit<Constraint, 'doubt'>;

/** The parts of a system that can be solved one by one; what `tighten` has found out already is in none. */
export function components({ quantities, constraints }: System, bounds: Bounds): readonly Component[] {
  const unknown = [...quantities.keys()].filter((id) => !isPoint(bounds.get(id)!));
  const reduced = constraints.map((constraint) => withoutKnown(constraint, bounds));
  const own = ownBounds(unknown, reduced);
  // Neither those of single quantities, which their own bounds imply, nor those in which all is known.
  const rows = reduced.filter((row) => says(row, own));
  const leaders = leadersOf(unknown, rows);
  const rowsBy = groupBy(rows, (row) => leaders.get([...row.terms.keys()][0]!)!);
  return [...groupBy(unknown, (id) => leaders.get(id)!)].map(([leader, ids]) => ({
    ids,
    whole: new Set(ids.filter((id) => quantities.get(id))),
    rows: rowsBy.get(leader) ?? [],
    bounds,
    limits: new Map(ids.flatMap((id) => limitOf(id, own, bounds))),
  }));
}

function withoutKnown({ terms, lower, upper }: Constraint, bounds: Bounds): Row {
  const unknown = new Map<string, number>();
  let constant = 0;
  for (const [id, coefficient] of terms) {
    const within = bounds.get(id)!;
    if (isPoint(within)) constant += coefficient * within[0];
    else unknown.set(id, coefficient);
  }
  return { terms: unknown, lower: lower - constant, upper: upper - constant };
}

/** What is said about single quantities. */
function ownBounds(unknown: readonly string[], reduced: readonly Row[]): Bounds {
  const own = new Map<string, Interval>(unknown.map((id) => [id, [0, Infinity]]));
  for (const { terms, lower, upper } of reduced.filter((row) => row.terms.size === 1)) {
    const [[id, coefficient]] = [...terms] as [[string, number]];
    own.set(id, intersection(own.get(id)!, divided([lower, upper], coefficient)));
  }
  return own;
}

/** Whether a row excludes anything that the bounds of its quantities allow. */
function says({ terms, lower, upper }: Row, own: Bounds): boolean {
  const [low, high] = rangeOf(terms, own);
  return low < lower - EPSILON || high > upper + EPSILON;
}

/** A limit that `tighten` made narrower follows from the rows. */
function limitOf(id: string, own: Bounds, bounds: Bounds): readonly (readonly [string, number])[] {
  const upper = own.get(id)![1];
  return Number.isFinite(upper) && bounds.get(id)![1] >= upper - 1 ? [[id, upper]] : [];
}

/** One quantity of each part that rows link stands for all of it (union-find). */
export function leadersOf(ids: readonly string[], rows: readonly Pick<Row, 'terms'>[]): ReadonlyMap<string, string> {
  const parent = new Map(ids.map((id) => [id, id]));
  const find = (id: string): string => {
    let leader = id;
    for (let next = parent.get(leader)!; next !== leader; next = parent.get(leader)!) leader = next;
    parent.set(id, leader);
    return leader;
  };
  for (const { terms } of rows) {
    const leaders = [...terms.keys()].map(find);
    for (const leader of leaders) parent.set(leader, leaders[0]!);
  }
  return new Map(ids.map((id) => [id, find(id)]));
}
