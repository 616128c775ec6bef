import type { Dataset } from '@teilhabe/core/publication';
import type { PublicationFault } from './publication-fault.js';

/** Positions of a cube that belong to one observation: all its measures and, for distributions, all its answers. */
interface Cell {
  readonly at: readonly string[];
  readonly positions: readonly number[];
}

/**
 * Confidential observations that say something nevertheless: a number in any measure or answer, a summary, a reason, a
 * number of decimal places (it tells the size of the base), or a change since them. No number is told.
 */
export function hiddenFaults(dataset: Dataset, file: string): readonly PublicationFault[] {
  const cells = cellsOf(dataset).map((cell, i) => ({ ...cell, i }));
  const hidden = cells.filter(({ positions }) => positions.some((position) => dataset.status[position] === 'C'));
  const telling = hidden.filter((cell) => tells(cell, cell.i, dataset));
  const changed = tellsChange(hidden, dataset) ? ['facts'] : [];
  const places = [...telling.map(({ at }) => at.join(', ')), ...changed];
  return places.map((place) => ({ code: 'numberInHidden', file, place }));
}

function tells({ positions }: Cell, observation: number, { value, extension }: Dataset): boolean {
  const { reasons = {}, decimals = {}, summaries = [] } = extension.teilhabe ?? {};
  const told = (position: number) =>
    typeof value[position] === 'number' || reasons[position] !== undefined || decimals[position] !== undefined;
  return positions.some(told) || Boolean(summaries[observation]);
}

/** The change from the first to the newest period of a total says what the one is when the other is known. */
function tellsChange(hidden: readonly Cell[], { extension }: Dataset): boolean {
  const { facts, breakdown = [] } = extension.teilhabe ?? {};
  if (!facts || breakdown.length > 0) return false;
  return hidden.some(({ at }) => at.includes(facts.first) || at.includes(facts.latest));
}

/** The observations of a cube in its order, with the labels of their categories. */
function cellsOf({ id, size, dimension, role, extension, value }: Dataset): readonly Cell[] {
  const inside = new Set([...(role.metric ?? []), extension.teilhabe?.answers]);
  const outer = id.flatMap((name, d) => (inside.has(name) ? [] : [d]));
  const cells = new Map<string, { at: readonly string[]; positions: number[] }>();
  for (const position of value.keys()) {
    const codes = codesAt(position, size);
    const key = outer.map((d) => codes[d]).join();
    const cell = cells.get(key) ?? { at: outer.map((d) => labelOf(dimension[id[d]!]!, codes[d]!)), positions: [] };
    cells.set(key, cell);
    cell.positions.push(position);
  }
  return [...cells.values()];
}

/** The place in every dimension of a position in the row-major list. */
function codesAt(position: number, size: readonly number[]): readonly number[] {
  return size.map((n, d) => {
    const stride = size.slice(d + 1).reduce((product, next) => product * next, 1);
    return Math.floor(position / stride) % n;
  });
}

function labelOf({ category }: Dataset['dimension'][string], i: number): string {
  const code = category.index[i]!;
  return category.label[code] ?? code;
}
