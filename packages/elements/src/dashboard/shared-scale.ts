import { valueExtent, type View } from '@teilhabe/charts';
import type { TeilhabeIndicator } from '../indicator/indicator.js';

/** The charts with an axis of values. */
const SCALED: readonly View[] = ['line', 'bar', 'grouped-bar', 'dot', 'dumbbell', 'slope', 'small-multiples'];

/** What an axis of values has to hold, and what charts that share it have in common. */
interface Scale {
  readonly name: string;
  readonly extent: readonly number[];
}

/**
 * Gives those of `compared` that show numbers of one unit in charts of one kind the same axis of values, and all other
 * `cards` back their own; tells whether any share one.
 */
export function shareScales(cards: readonly TeilhabeIndicator[], compared: ReadonlySet<TeilhabeIndicator>): boolean {
  const scales = new Map(cards.map((card) => [card, compared.has(card) ? scaleOf(card) : undefined]));
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

/** The scale of a card; undefined while it shows nothing, and for a chart without such an axis. */
function scaleOf({ drawn }: TeilhabeIndicator): Scale | undefined {
  if (drawn === undefined || !SCALED.includes(drawn.kind)) return undefined;
  const own = valueExtent(drawn.dataset, drawn.language);
  return own && { name: `${drawn.kind} ${own.unit}`, extent: own.extent };
}
