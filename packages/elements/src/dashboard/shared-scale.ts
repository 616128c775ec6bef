import type { TeilhabeIndicator } from '../indicator/indicator.js';

/**
 * Gives those of `compared` that show numbers of one unit in charts of one kind the same axis of values, and all other
 * `cards` back their own; tells whether any share one.
 */
export function shareScales(cards: readonly TeilhabeIndicator[], compared: ReadonlySet<TeilhabeIndicator>): boolean {
  const scales = new Map(cards.map((card) => [card, compared.has(card) ? card.scale : undefined]));
  const extents = cards.map((card) => {
    const name = scales.get(card)?.name;
    const alike = [...scales.values()].filter((scale) => scale !== undefined && scale.name === name);
    const values = alike.flatMap((scale) => scale?.extent ?? []);
    const extent = alike.length > 1 ? [Math.min(...values), Math.max(...values)] : [];
    // A chart is drawn again when it is given another list.
    if (card.extent.join() !== extent.join()) card.extent = extent;
    return extent;
  });
  return extents.some((extent) => extent.length > 0);
}
