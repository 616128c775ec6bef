import type { Rules } from '../policy/rules.js';
import type { LinearSystem, SystemCell } from '../system/linear-system.js';
import { attainable } from './attainable.js';
import { impliedSums } from './implied-sums.js';
import { structuralOrder } from './structural-order.js';

/** A linear system with numbers for names, in structural order, as the search needs it. */
export interface Model {
  readonly quantities: readonly ModelQuantity[];
  /** Their values alone, for what goes through them often. */
  readonly values: Float64Array;
  readonly relations: readonly ModelRelation[];
  readonly cells: readonly ModelCell[];
}

export interface ModelQuantity {
  readonly value: number;
  /** Whether a reader can be left in doubt about it at all: false when known already, or computed from what is known. */
  readonly changeable: boolean;
  /** How wide its interval is when everything is hidden that can be; infinite where nothing known limits it. */
  readonly attainable: number;
  /** Of an amount: by how much more it must possibly be, as far as that can be had. Undefined for people. */
  readonly margin?: number;
  readonly cells: readonly number[];
  /** Whether one of its cells holds other quantities too. */
  readonly withOthers: boolean;
  /** Whether one of its cells is a total. */
  readonly subtotal: boolean;
  /** The most that the rules of its cells ask of what is hidden together under one published total. */
  readonly minimumSum: number;
  readonly relations: readonly number[];
  /** Those of them that say something which others do not say already. */
  readonly telling: readonly number[];
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
  const locked = new Set(cells.flatMap(({ cost, quantities }) => (cost === Infinity ? quantities : [])));
  const bounds = attainable(
    values.map(({ value, known = false }, i) => (known || locked.has(i) ? value : undefined)),
    relations,
  );
  const doubt = bounds.map(([lower, upper]) => upper - lower);
  const cellsOf = inverse(
    values.length,
    cells.map((cell) => cell.quantities),
  );
  const relationsOf = inverse(
    values.length,
    relations.map(({ total, members }) => [total, ...members]),
  );
  const implied = impliedSums(relations);
  return {
    values: Float64Array.from(values, ({ value }) => value),
    quantities: values.map(({ value, margin }, i) => ({
      value,
      ...(margin === undefined ? {} : { margin: Math.min(margin, bounds[i]![1] - value) }),
      changeable: doubt[i]! > 0,
      attainable: doubt[i]!,
      cells: cellsOf[i]!,
      withOthers: cellsOf[i]!.some((cell) => cells[cell]!.quantities.length > 1),
      subtotal: cellsOf[i]!.some((cell) => cells[cell]!.subtotal),
      minimumSum: Math.max(0, ...cellsOf[i]!.map((cell) => minimumSumOf(cells[cell]!))),
      relations: relationsOf[i]!,
      telling: relationsOf[i]!.filter((relation) => !implied[relation]),
    })),
    relations: relations.map(({ total, members }) => ({
      total,
      members,
      changeable: [
        ...members.map((quantity) => ({ quantity, sign: 1 as const })),
        { quantity: total, sign: -1 as const },
      ].filter(({ quantity }) => doubt[quantity]! > 0),
    })),
    cells,
  };
}

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

/** Orders cells by what is lost when they are hidden: at equal cost a total comes after what it sums up. */
export function byLoss(a: ModelCell, b: ModelCell): number {
  return a.cost - b.cost || Number(a.subtotal) - Number(b.subtotal);
}

function minimumSumOf({ counted, rules }: ModelCell): number {
  return counted ? rules.minimumSum : 0;
}

/** A cell about few people is worth something too; a subtotal has the people of all cells inside it. */
function costOf({ rules, people, subtotal }: SystemCell): number {
  if (rules.informationLoss === 'cells') return subtotal ? 2 : 1;
  return Math.max(rules.threshold, people);
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
