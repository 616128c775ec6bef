import type { LinearSystem } from '../system/linear-system.js';

/** Quantities and cells in an order that follows from numbers and sums; names decide only between those alike in all. */
export interface StructuralOrder {
  readonly quantities: readonly string[];
  readonly cells: readonly string[];
}

/**
 * Colour refinement: two quantities are told apart when their values differ, or what they are summed up with, or what
 * that is summed up with, and so on. Renaming a category therefore does not change what is hidden.
 */
export function structuralOrder(system: LinearSystem, primary: ReadonlySet<string>): StructuralOrder {
  const cells = [...system.cells.values()];
  let cellColours = ranks(
    cells.map((cell) => [
      cell.id,
      [
        cell.subtotal,
        cell.people,
        cell.locked,
        cell.counted,
        primary.has(cell.id),
        // In the order of their names, so that it does not matter how a policy was written.
        JSON.stringify(Object.entries(cell.rules).sort()),
      ].join(),
    ]),
  );
  let colours = ranks(
    [...system.quantities.values()].map(({ id, value, known }) => [id, `${value} ${known ?? false}`]),
  );
  for (let classes = -1; classes !== colours.classes;) {
    classes = colours.classes;
    const seen = neighbours(system, colours.of, cellColours.of);
    const before = colours.of;
    colours = ranks([...before].map(([id, colour]) => [id, `${pad(colour)} ${seen.get(id)!.sort().join(';')}`]));
    cellColours = ranks(
      cells.map(({ id, quantities }) => [
        id,
        `${pad(cellColours.of.get(id)!)} ${quantities.map((quantity) => pad(colours.of.get(quantity)!)).sort()}`,
      ]),
    );
  }
  return { quantities: inOrder(colours.of), cells: inOrder(cellColours.of) };
}

/** For each quantity the colours of its relations (and what it is in them) and of its cells. */
function neighbours(
  { quantities, relations, cells }: LinearSystem,
  colours: ReadonlyMap<string, number>,
  cellColours: ReadonlyMap<string, number>,
): ReadonlyMap<string, string[]> {
  const seen = new Map([...quantities.keys()].map((id): [string, string[]] => [id, []]));
  for (const { total, members } of relations) {
    const sum = members.map((id) => pad(colours.get(id)!)).sort();
    const key = `${pad(colours.get(total)!)}=${sum.join('+')}`;
    seen.get(total)!.push(`total ${key}`);
    for (const member of members) seen.get(member)!.push(`member ${key}`);
  }
  for (const cell of cells.values())
    for (const id of cell.quantities) seen.get(id)!.push(`cell ${pad(cellColours.get(cell.id)!)}`);
  return seen;
}

interface Colours {
  readonly of: ReadonlyMap<string, number>;
  readonly classes: number;
}

/** Numbers the different keys in their order. */
function ranks(keyed: readonly (readonly [id: string, key: string])[]): Colours {
  const keys = [...new Set(keyed.map(([, key]) => key))].sort();
  const rank = new Map(keys.map((key, i) => [key, i]));
  return { of: new Map(keyed.map(([id, key]) => [id, rank.get(key)!])), classes: keys.length };
}

function inOrder(colours: ReadonlyMap<string, number>): readonly string[] {
  return [...colours].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}

function pad(colour: number): string {
  return String(colour).padStart(6, '0');
}
