import type { Problem } from '../problem.js';

/** At most so many problems are kept; nobody mends more at a time, and the memory must not grow with a hostile file. */
const MOST = 1000;

/** Problems of the same code and severity. */
interface Kind {
  /** How many columns there were of this kind. */
  groups: number;
  /** How many problems stood in columns of which none is kept. */
  elsewhere: number;
}

/** Problems of the same kind in the same column. */
interface Group {
  readonly kind: Kind;
  /** Which one it is among the columns of its kind, from 0. */
  readonly ordinal: number;
  added: number;
  /** With those that were only counted by whoever found them. */
  count: number;
}

interface Entry {
  readonly problem: Problem;
  readonly key: string;
  readonly group: Group;
  /** Which one it is in its column, from 0. */
  readonly depth: number;
  readonly arrival: number;
}

/**
 * Collects problems in bounded memory and loses none: what is not kept is counted in `more` and `moreElsewhere`.
 * Kept are, in this order: the first of every code and severity, errors, then the first of every column, the second of
 * every column and so on, such that one column full of errors does not hide another's. The same problems in the same
 * order always give the same list.
 */
export class ProblemList {
  readonly #kinds = new Map<string, Kind>();
  readonly #groups = new Map<string, Group>();
  #entries: Entry[] = [];
  #arrivals = 0;
  /** The least important one of as many as are kept: what is less important than it will never be kept. */
  #least: Entry | undefined;

  constructor(readonly most = MOST) {}

  /** How many problems are held at the moment: at most twice as many as are kept, and one of every code and severity. */
  get size(): number {
    return this.#entries.length;
  }

  add(problem: Problem): void {
    const { code, severity, file, field = '', more = 0, moreElsewhere = 0 } = problem;
    const kind = this.#kindOf(`${severity} ${code}`);
    const key = `${severity} ${code} ${JSON.stringify(file)} ${field}`;
    const group = this.#groupOf(key, kind);
    const entry = { problem, key, group, depth: group.added, arrival: this.#arrivals };
    this.#arrivals += 1;
    group.added += 1;
    group.count += 1 + more;
    kind.elsewhere += moreElsewhere;
    if (!this.#isTooLate(entry)) this.#entries.push(entry);
    else if (entry.depth === 0) this.#forgetGroup(key);
    if (this.#entries.length >= 2 * this.most + this.#kinds.size) this.#forgetLeast();
  }

  /** File by file in the order in which they came, each by row; those of a whole file first. Empty when nothing was added. */
  toArray(): readonly Problem[] {
    this.#forgetLeast();
    const files = new Map<string, number>();
    for (const { problem } of this.#entries) if (!files.has(problem.file)) files.set(problem.file, files.size);
    return counted(this.#entries).sort(
      (a, b) => files.get(a.file)! - files.get(b.file)! || (a.row ?? 0) - (b.row ?? 0),
    );
  }

  #kindOf(name: string): Kind {
    const kind = this.#kinds.get(name) ?? { groups: 0, elsewhere: 0 };
    this.#kinds.set(name, kind);
    return kind;
  }

  #groupOf(key: string, kind: Kind): Group {
    const known = this.#groups.get(key);
    if (known) return known;
    const group = { kind, ordinal: kind.groups, added: 0, count: 0 };
    kind.groups += 1;
    this.#groups.set(key, group);
    return group;
  }

  #isTooLate(entry: Entry): boolean {
    return this.#least !== undefined && !isFirstOfKind(entry) && byImportance(entry, this.#least) > 0;
  }

  #forgetLeast(): void {
    const ranked = [...this.#entries].sort(byImportance);
    this.#least = ranked[this.most - 1] ?? this.#least;
    const isKept = (entry: Entry, rank: number) => rank < this.most || isFirstOfKind(entry);
    this.#entries = ranked.filter(isKept).sort((a, b) => a.arrival - b.arrival);
    const keys = new Set(this.#entries.map(({ key }) => key));
    for (const key of this.#groups.keys()) if (!keys.has(key)) this.#forgetGroup(key);
  }

  /** A column of which nothing is held any more is counted with its kind. */
  #forgetGroup(key: string): void {
    const group = this.#groups.get(key);
    if (group) group.kind.elsewhere += group.count;
    this.#groups.delete(key);
  }
}

/** Of every code and severity one is always kept: no kind of problem goes unseen. */
function isFirstOfKind({ group, depth }: Entry): boolean {
  return group.ordinal === 0 && depth === 0;
}

function byImportance(a: Entry, b: Entry): number {
  return (
    Number(isFirstOfKind(b)) - Number(isFirstOfKind(a)) ||
    Number(b.problem.severity === 'error') - Number(a.problem.severity === 'error') ||
    a.depth - b.depth ||
    a.group.ordinal - b.group.ordinal ||
    a.arrival - b.arrival
  );
}

/** The last problem that is kept of a column says how many more it has; the first of a kind, how many stand elsewhere. */
function counted(entries: readonly Entry[]): Problem[] {
  const kept = new Map<Group, number>();
  for (const { group } of entries) kept.set(group, (kept.get(group) ?? 0) + 1);
  const last = new Map(entries.map((entry) => [entry.group, entry]));
  return entries.map((entry) => {
    const { problem, group } = entry;
    const { more: _more, moreElsewhere: _elsewhere, ...bare } = problem;
    const more = last.get(group) === entry ? group.count - kept.get(group)! : 0;
    const elsewhere = isFirstOfKind(entry) ? group.kind.elsewhere : 0;
    return { ...bare, ...(more > 0 ? { more } : {}), ...(elsewhere > 0 ? { moreElsewhere: elsewhere } : {}) };
  });
}
