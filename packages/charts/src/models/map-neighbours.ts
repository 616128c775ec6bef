import type { Box, Directions } from './model.js';

interface Placed {
  readonly key: string;
  readonly box: Box;
}

/** Each direction as a unit vector in a drawing. */
const WAYS = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] } as const;

/** Turning aside costs more than going on. */
const ASIDE = 2;

type Way = keyof typeof WAYS;
type Ways = Map<string, Directions>;

/**
 * Where the arrow keys lead from each area, by key: to its nearest neighbours, and so that every area can be reached from the
 * first. One that is nobody's nearest neighbour takes the place of one that can be reached without that step, too.
 */
export function waysBetween(areas: readonly Placed[]): ReadonlyMap<string, Directions> {
  return areas.reduce(
    (ways, area) => (reachedBy(ways, areas).has(area.key) ? ways : withWayTo(area, ways, areas)),
    new Map(areas.map((area) => [area.key, neighboursOf(area, areas)])),
  );
}

/** The ways with a step to an area: the shortest that leaves all others within reach; the same ways where there is none. */
function withWayTo(area: Placed, ways: Ways, areas: readonly Placed[]): Ways {
  const before = reachedBy(ways, areas);
  const steps = areas
    .filter(({ key }) => before.has(key))
    .flatMap((from) => stepsTo(area, from).map((step) => ({ ...step, from: from.key })))
    .sort((a, b) => a.cost - b.cost);
  for (const { from, way } of steps) {
    const changed: Ways = new Map([...ways, [from, { ...ways.get(from), [way]: area.key }]]);
    const after = reachedBy(changed, areas);
    if ([...before].every((key) => after.has(key))) return changed;
  }
  return ways;
}

/** The keys that the arrow keys reach from the first area. */
function reachedBy(ways: Ways, areas: readonly Placed[]): ReadonlySet<string> {
  const found = new Set(areas.slice(0, 1).map(({ key }) => key));
  for (const key of found) Object.values(ways.get(key) ?? {}).forEach((next) => found.add(next));
  return found;
}

/** The directions in which one area lies from another, each with what a step there costs. */
function stepsTo(to: Placed, from: Placed): readonly { readonly way: Way; readonly cost: number }[] {
  return (Object.keys(WAYS) as Way[]).flatMap((way) => {
    const { ahead, aside } = distance(from.box, to.box, way);
    return ahead > 1 ? [{ way, cost: ahead + ASIDE * aside }] : [];
  });
}

/**
 * The nearest neighbour of an area in each of the four directions: among those that lie within 45° of it, else among all that
 * lie on that side. No entry where nothing lies there.
 */
function neighboursOf(area: Placed, areas: readonly Placed[]): Directions {
  const entries = (Object.keys(WAYS) as Way[]).flatMap((way) => {
    const others = areas
      .filter(({ key }) => key !== area.key)
      .map(({ key, box }) => ({ key, ...distance(area.box, box, way) }))
      .filter(({ ahead }) => ahead > 1);
    const within = others.filter(({ ahead, aside }) => aside <= ahead);
    const [nearest] = (within.length > 0 ? within : others).sort(
      (a, b) => a.ahead + ASIDE * a.aside - b.ahead - ASIDE * b.aside,
    );
    return nearest === undefined ? [] : [[way, nearest.key] as const];
  });
  return Object.fromEntries(entries);
}

/** How far a box lies from another in a direction, and how far beside it. */
function distance(from: Box, to: Box, way: Way) {
  const [wx, wy] = WAYS[way];
  const [dx, dy] = [middle(to).x - middle(from).x, middle(to).y - middle(from).y];
  return { ahead: dx * wx + dy * wy, aside: Math.abs(dx * wy) + Math.abs(dy * wx) };
}

function middle({ x, y, width, height }: Box) {
  return { x: x + width / 2, y: y + height / 2 };
}
