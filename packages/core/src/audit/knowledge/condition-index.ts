import { groupBy } from '../group-by.js';
import type { Condition } from './counted-text.js';

/** What has conditions, of which everything compared has the same rows. */
export interface Conditional {
  readonly rows: string;
  readonly conditions: readonly Condition[];
}

/**
 * Finds what may be wider than something. All conditions of what is wider are implied, so that one of them is enough to
 * find it by: the one that the fewest have.
 */
export class ConditionIndex<Item> {
  readonly #items: ReadonlyMap<string, readonly Item[]>;

  constructor(
    items: readonly Item[],
    readonly conditionalOf: (item: Item) => Conditional,
  ) {
    const placed = items.map((item) => ({ item, places: placesOf(conditionalOf(item)) }));
    const sizes = groupBy(
      placed.flatMap(({ places }) => places.flat()),
      (place) => place,
    );
    const most = (places: readonly string[]) => Math.max(...places.map((place) => sizes.get(place)!.length));
    const found = placed.flatMap(({ item, places }) => {
      const rarest = places.reduce((rare, other) => (most(other) < most(rare) ? other : rare));
      return rarest.map((place) => [place, item] as const);
    });
    this.#items = new Map(
      [...groupBy(found, ([place]) => place)].map(([place, here]) => [place, here.map(([, item]) => item)]),
    );
  }

  /** Everything whose conditions the item's may imply, and more; each once. */
  candidates(item: Item): readonly Item[] {
    const { rows, conditions } = this.conditionalOf(item);
    const places = new Set([placeOf(rows), ...conditions.flatMap(wider).map((text) => placeOf(rows, text))]);
    return [...new Set([...places].flatMap((place) => this.#items.get(place) ?? []))];
  }
}

/** For each condition the places of its values; without conditions the place of all that have none. */
function placesOf({ rows, conditions }: Conditional): readonly (readonly string[])[] {
  if (conditions.length === 0) return [[placeOf(rows)]];
  return conditions.map(({ text, field, values }) =>
    (values?.map((value) => `${field}=${value}`) ?? [text]).map((one) => placeOf(rows, one)),
  );
}

/** A condition with values is implied by one that has any of them, so that the first finds it. */
function wider({ text, field, values }: Condition): readonly string[] {
  return values === null ? [text] : [`${field}=${values[0]!}`, `${field}=*`];
}

function placeOf(rows: string, condition?: string): string {
  return JSON.stringify([rows, condition]);
}
