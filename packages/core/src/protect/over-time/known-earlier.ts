import type { Release } from '../../audit/release.js';
import type { LinearSystem } from '../system/linear-system.js';
import { cellId } from '../system/cell-id.js';
import { earlierPicture, isUnchanged, type EarlierCell } from './earlier-picture.js';
import { shownQuantities } from './shown-quantities.js';

/**
 * A system with what the public knows already. Observations that an earlier edition published with the values they still
 * have are `locked`: hiding them now protects nothing. And what an earlier edition left as gaps stays known as it was: the
 * sums of its hidden numbers become relations of their own, so that an old gap is not opened by a new total, nor a new gap
 * by an old one. Rounded editions tell no exact number and are left out. `releases` as `editionsOf` gives them.
 */
export function withEarlier(system: LinearSystem, releases: readonly Release[]): LinearSystem {
  const editions = releases.map((edition) => cellsOf(edition, system));
  if (editions.every((cells) => cells.size === 0)) return system;
  const pictures = editions.map((cells) => earlierPicture(system, cells));
  const quantities = new Map([...system.quantities, ...pictures.flatMap((picture) => [...picture.quantities])]);
  const relations = pictures.flatMap((picture) => picture.relations);
  return {
    quantities: new Map([...quantities].sort(([a], [b]) => (a < b ? -1 : 1))),
    relations: [...system.relations, ...new Map(relations.map((entry) => [JSON.stringify(entry), entry])).values()],
    cells: new Map(
      [...system.cells].map(([id, cell]) => {
        const earlier = editions.flatMap((cells) => cells.get(id) ?? []);
        return [id, { ...cell, locked: cell.locked || earlier.some((then) => isUnchanged(cell, then, system)) }];
      }),
    ),
  };
}

/** The cells of the system that an edition published, by id. */
function cellsOf({ tables }: Release, { cells }: LinearSystem): ReadonlyMap<string, EarlierCell> {
  const exact = tables.filter(({ rounding }) => rounding === null);
  return new Map(
    exact.flatMap((table) =>
      table.cells.flatMap((cell) => {
        const id = cellId(table.id, cell.period, cell.category);
        if (cell.state !== 'open' || !cells.has(id)) return [];
        return [[id, { shown: shownQuantities(table, cell), base: cell.numbers[0]?.['base']?.value }] as const];
      }),
    ),
  );
}
