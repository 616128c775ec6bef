import type { Rules } from '../policy/rules.js';
import type { LinearSystem, SystemCell } from '../system/linear-system.js';

/** Quantities and cells in an order that follows from numbers and sums; names decide only between those alike in all. */
export interface StructuralOrder {
  readonly quantities: readonly string[];
  readonly cells: readonly string[];
}

/**
 * Colour refinement: two quantities are told apart when their values differ, or what they are summed up with, or what
 * that is summed up with, and so on. Renaming a category therefore does not change what is hidden.
 */
export function structuralOrder(system: LinearSystem): StructuralOrder {
  const cells = [...system.cells.values()];
  const texts = new Map([...new Set(cells.map(({ rules }) => rules))].map((rules) => [rules, rulesText(rules)]));
  const cellColours = new Map(cells.map((cell) => [cell.id, cellColour(cell, texts.get(cell.rules)!)]));
  let colours: Colours = new Map(
    [...system.quantities.values()].map(({ id, value, known, margin = 0 }) => [
      id,
      mixed(mixed(mixed(1, value), known ? 1 : 0), margin),
    ]),
  );
  for (let classes = 0; classes !== new Set(colours.values()).size;) {
    classes = new Set(colours.values()).size;
    for (const { id, quantities } of cells)
      cellColours.set(id, mixed(cellColours.get(id)!, sumOfColours(quantities, colours)));
    colours = refined(system, colours, cellColours);
  }
  return { quantities: inOrder(colours), cells: inOrder(cellColours) };
}

type Colours = ReadonlyMap<string, number>;

function cellColour({ subtotal, people, locked, counted }: SystemCell, rules: string): number {
  return textColour(JSON.stringify([subtotal, people, locked, counted, rules]));
}

/** In the order of their names, so that it does not matter how a policy was written. */
function rulesText(rules: Rules): string {
  return JSON.stringify(Object.entries(rules).sort());
}

function textColour(text: string): number {
  return [...text].reduce((colour, letter) => mixed(colour, letter.charCodeAt(0)), 2);
}

/** Colours that tell apart what stands in different relations or cells, too. */
function refined({ relations, cells }: LinearSystem, colours: Colours, cellColours: Colours): Colours {
  const seen = new Map([...colours.keys()].map((id) => [id, 0]));
  const see = (id: string, colour: number) => seen.set(id, (seen.get(id)! + colour) >>> 0);
  for (const { total, members } of relations) {
    const relation = mixed(mixed(3, colours.get(total)!), sumOfColours(members, colours));
    see(total, mixed(relation, 1));
    for (const member of members) see(member, mixed(relation, 2));
  }
  for (const { id, quantities } of cells.values())
    for (const quantity of quantities) see(quantity, mixed(cellColours.get(id)!, 3));
  return new Map([...colours].map(([id, colour]) => [id, mixed(colour, seen.get(id)!)]));
}

/** Does not depend on the order. */
function sumOfColours(ids: readonly string[], colours: Colours): number {
  return ids.reduce((sum, id) => (sum + mixed(4, colours.get(id)!)) >>> 0, 0);
}

function inOrder(colours: Colours): readonly string[] {
  return [...colours.keys()].sort().sort((a, b) => colours.get(a)! - colours.get(b)!);
}

/** Mixes a number into a colour, so that other numbers or another order give another one (MurmurHash3's mixing). */
function mixed(colour: number, value: number): number {
  let bits = Math.imul(value ^ (value / 0x100000000), 0xcc9e2d51);
  bits = Math.imul((bits << 15) | (bits >>> 17), 0x1b873593) ^ colour;
  bits = Math.imul((bits << 13) | (bits >>> 19), 5) + 0xe6546b64;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  return (bits ^ (bits >>> 13)) >>> 0;
}
