import type { LinearSystem, Quantity, Relation, SystemCell } from './linear-system.js';

/** The parts of a system that have nothing to do with each other, each a system of its own, in the order of their cells. */
export function components({ quantities, relations, cells }: LinearSystem): readonly LinearSystem[] {
  const parent = new Map([...quantities.keys()].map((id) => [id, id]));
  const root = (id: string): string => {
    let top = id;
    while (parent.get(top) !== top) top = parent.get(top)!;
    parent.set(id, top);
    return top;
  };
  const join = (ids: readonly string[]) => ids.forEach((id) => parent.set(root(id), root(ids[0]!)));
  for (const { total, members } of relations) join([total, ...members]);
  for (const cell of cells.values()) join(cell.quantities);
  const roots = [...new Set([...cells.values()].map((cell) => root(cell.quantities[0]!)))];
  const groups = new Map(roots.map((id) => [id, emptySystem()]));
  for (const [id, quantity] of quantities) groups.get(root(id))?.quantities.set(id, quantity);
  for (const relation of relations) groups.get(root(relation.total))?.relations.push(relation);
  for (const [id, cell] of cells) groups.get(root(cell.quantities[0]!))?.cells.set(id, cell);
  return [...groups.values()];
}

function emptySystem() {
  return {
    quantities: new Map<string, Quantity>(),
    relations: [] as Relation[],
    cells: new Map<string, SystemCell>(),
  };
}
