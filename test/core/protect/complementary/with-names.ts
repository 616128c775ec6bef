import type { LinearSystem } from '../../../../packages/core/src/protect/system/linear-system.js';

/** The same system with other names for its quantities and cells. */
export function withNames(
  { quantities, relations, cells }: LinearSystem,
  rename: (id: string) => string,
): LinearSystem {
  return {
    quantities: new Map([...quantities].map(([id, quantity]) => [rename(id), { ...quantity, id: rename(id) }])),
    relations: relations.map(({ total, members }) => ({ total: rename(total), members: members.map(rename) })),
    cells: new Map(
      [...cells].map(([id, cell]) => [
        rename(id),
        { ...cell, id: rename(id), quantities: cell.quantities.map(rename) },
      ]),
    ),
  };
}
