import type { Rules } from '../policy/rules.js';
import type { LinearSystem, SystemCell } from '../system/linear-system.js';
import { structuralOrder } from './structural-order.js';

/** A linear system with numbers for names, in structural order, as the search needs it. */
export interface Model {
  readonly quantities: readonly ModelQuantity[];
  readonly relations: readonly ModelRelation[];
  readonly cells: readonly ModelCell[];
}

export interface ModelQuantity {
  readonly value: number;
  /** Whether a reader can be left in doubt about it at all: false when known already, or computed from what is known. */
  readonly changeable: boolean;
  /** The size of the group that it is a part of, where that is known: no interval can be wider. Else infinite. */
  readonly whole: number;
  readonly cells: readonly number[];
  readonly relations: readonly number[];
}

/** `Σ sign × quantity = 0`: the total counts negatively. */
export interface ModelRelation {
  readonly total: number;
  readonly members: readonly number[];
  /** Those that can change, with their signs. */
  readonly changeable: readonly { readonly quantity: number; readonly sign: 1 | -1 }[];
}

export interface ModelCell {
  readonly id: string;
  readonly quantities: readonly number[];
  /** What is lost when it is hidden; infinite when hiding it protects nothing. */
  readonly cost: number;
  readonly subtotal: boolean;
  readonly counted: boolean;
  readonly rules: Rules;
}

/** Numbers the quantities and cells of a system. */
export function modelOf(system: LinearSystem): Model {
  const order = structuralOrder(system);
  const position = new Map(order.quantities.map((id, i) => [id, i]));
  const cells = order.cells.map((id) => modelCell(system.cells.get(id)!, position));
  const relations = system.relations
    .map(({ total, members }) => ({
      total: position.get(total)!,
      members: members.map((id) => position.get(id)!).sort((a, b) => a - b),
    }))
    .sort((a, b) => a.total - b.total || compareLists(a.members, b.members));
  const values = order.quantities.map((id) => system.quantities.get(id)!);
  const isKnown = values.map(({ known }) => known ?? false);
  const changeable = changeableQuantities(isKnown, cells, relations);
  const whole = wholes(values, isKnown, relations);
  const cellsOf = inverse(
    values.length,
    cells.map((cell) => cell.quantities),
  );
  const relationsOf = inverse(
    values.length,
    relations.map(({ total, members }) => [total, ...members]),
  );
  return {
    quantities: values.map(({ value }, i) => ({
      value,
      changeable: changeable[i]!,
      whole: whole[i]!,
      cells: cellsOf[i]!,
      relations: relationsOf[i]!,
    })),
    relations: relations.map(({ total, members }) => ({
      total,
      members,
      changeable: [
        ...members.map((quantity) => ({ quantity, sign: 1 as const })),
        { quantity: total, sign: -1 as const },
      ].filter(({ quantity }) => changeable[quantity]),
    })),
    cells,
  };
}

type Sum = Pick<ModelRelation, 'total' | 'members'>;

function modelCell(cell: SystemCell, position: ReadonlyMap<string, number>): ModelCell {
  const { id, subtotal, counted, rules } = cell;
  return {
    id,
    quantities: cell.quantities.map((quantity) => position.get(quantity)!).sort((a, b) => a - b),
    cost: cell.locked ? Infinity : costOf(cell),
    subtotal,
    counted,
    rules,
  };
}

/** A cell about few people is worth something too; a subtotal has the people of all cells inside it. */
function costOf({ rules, people, subtotal }: SystemCell): number {
  if (rules.informationLoss === 'cells') return subtotal ? 2 : 1;
  return Math.max(rules.threshold, people);
}

/** A quantity that is the only doubtful one of a sum is in no doubt either. */
function changeableQuantities(
  isKnown: readonly boolean[],
  cells: readonly ModelCell[],
  relations: readonly Sum[],
): readonly boolean[] {
  const changeable = isKnown.map((known) => !known);
  for (const cell of cells)
    if (cell.cost === Infinity) for (const quantity of cell.quantities) changeable[quantity] = false;
  for (let found = true; found;) {
    found = false;
    for (const { total, members } of relations) {
      const doubtful = [total, ...members].filter((quantity) => changeable[quantity]);
      if (doubtful.length !== 1) continue;
      changeable[doubtful[0]!] = false;
      found = true;
    }
  }
  return changeable;
}

function wholes(
  values: readonly { readonly value: number }[],
  isKnown: readonly boolean[],
  relations: readonly Sum[],
): readonly number[] {
  const whole = values.map(() => Infinity);
  for (const { total, members } of relations)
    if (isKnown[total]) for (const member of members) whole[member] = Math.min(whole[member]!, values[total]!.value);
  return whole;
}

/** For each of `length` numbers, in which lists it stands. */
function inverse(length: number, lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const result = Array.from({ length }, (): number[] => []);
  lists.forEach((list, i) => list.forEach((entry) => result[entry]!.push(i)));
  return result;
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((entry, i) => entry !== b[i]);
  return at === -1 ? a.length - b.length : a[at]! - (b[at] ?? -1);
}
