import { equalTo, solve, type Constraint } from 'yalps';

/** Everything that is known about one number: its value, an interval, or nothing. */
export interface AttackedCell {
  readonly id: string;
  /** Known numbers have both ends equal. Absent: any whole number from 0 up. */
  readonly interval?: readonly [lower: number, upper: number];
}

/** `Σ coefficient × cell = 0`. */
export type LinearRelation = Readonly<Record<string, number>>;

/**
 * What an attacker with a solver learns: for each wanted cell the smallest and largest whole number, not below 0, that
 * fits all relations (integer linear programming by `yalps`). A number without any upper limit ends at `largest`.
 * Shares no code with the suppression that it checks. Throws when the relations contradict each other.
 */
export function attackIntervals(
  cells: readonly AttackedCell[],
  relations: readonly LinearRelation[],
  wanted: readonly string[],
  largest: number,
): ReadonlyMap<string, readonly [lower: number, upper: number]> {
  const model = attackModel(cells, relations, largest);
  return new Map(wanted.map((id) => [id, [bound(model, id, 'minimize'), bound(model, id, 'maximize')]]));
}

interface AttackModel {
  readonly constraints: ReadonlyMap<string, Constraint>;
  readonly variables: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Known cells become constants; every relation and every interval a constraint on the unknown ones. */
function attackModel(
  cells: readonly AttackedCell[],
  relations: readonly LinearRelation[],
  largest: number,
): AttackModel {
  const known = new Map(
    cells.flatMap(({ id, interval }) => (interval && interval[0] === interval[1] ? [[id, interval[0]]] : [])),
  );
  const unknown = cells.filter(({ id }) => !known.has(id));
  const constraints = new Map<string, Constraint>();
  const variables = new Map(unknown.map(({ id }) => [id, new Map([[`value:${id}`, 1]])]));
  for (const { id, interval } of unknown)
    constraints.set(`value:${id}`, { min: interval?.[0] ?? 0, max: interval?.[1] ?? largest });
  relations.forEach((relation, i) => {
    let constant = 0;
    for (const [id, coefficient] of Object.entries(relation)) {
      const value = known.get(id);
      if (value === undefined) variables.get(id)!.set(`relation:${i}`, coefficient);
      else constant += coefficient * value;
    }
    constraints.set(`relation:${i}`, equalTo(-constant));
  });
  return { constraints, variables };
}

function bound({ constraints, variables }: AttackModel, id: string, direction: 'minimize' | 'maximize'): number {
  const result = solve({ direction, objective: `value:${id}`, constraints, variables, integers: true });
  if (result.status !== 'optimal')
    throw new Error(`attack on ${id}: ${result.status}; the published relations contradict each other`);
  // Adding 0 turns the solver's -0 into 0.
  return Math.round(result.result) + 0;
}
