import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

/** A point of the layout in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Two kinds of nodes by their keys, and the links from one of the first kind to one of the second. */
export interface Bipartite {
  readonly hubs: readonly string[];
  readonly leaves: readonly string[];
  readonly links: readonly (readonly [hub: string, leaf: string])[];
}

interface Node extends SimulationNodeDatum {
  readonly key: string;
  x: number;
  y: number;
}

/** So many steps bring d3's simulation to rest. */
const TICKS = 300;
/** Half the distance that nodes keep, so that a finger hits only one. */
const HUB_RADIUS = 34;
const LEAF_RADIUS = 20;
/** In parts of the width: where there is more room, it is used. */
const LINK_LENGTH = 0.11;
const REPULSION = -0.9;
/** What stands apart from all else is kept in sight by a pull to the middle, stronger where there is less room. */
const PULL_X = 0.03;
const PULL_Y = 0.12;
const INSET_X = 40;
const INSET_Y = 22;

/**
 * The places of a graph's nodes in px by key, inside `width` × `height`: springs and repulsion (Fruchterman and Reingold 1991,
 * by d3-force). It begins from a ring of hubs with their leaves between them and takes a fixed number of steps, so that the
 * same graph has the same places.
 */
export function networkLayout(graph: Bipartite, width: number, height: number): ReadonlyMap<string, Point> {
  const nodes = startingPlaces(graph, width, height);
  const hubs = new Set(graph.hubs);
  const links = graph.links.map(([source, target]) => ({ source, target }));
  const simulation = forceSimulation<Node>(nodes)
    .force(
      'links',
      forceLink<Node, { source: string; target: string }>(links)
        .id(({ key }) => key)
        .distance(LINK_LENGTH * width),
    )
    .force('repulsion', forceManyBody().strength(REPULSION * width))
    .force('x', forceX(width / 2).strength(PULL_X))
    .force('y', forceY(height / 2).strength(PULL_Y))
    .force('apart', forceCollide<Node>(({ key }) => (hubs.has(key) ? HUB_RADIUS : LEAF_RADIUS)).iterations(2))
    .stop();
  for (let tick = 0; tick < TICKS; tick += 1) {
    simulation.tick();
    for (const node of nodes) {
      node.x = Math.min(Math.max(node.x, INSET_X), width - INSET_X);
      node.y = Math.min(Math.max(node.y, INSET_Y), height - INSET_Y);
    }
  }
  return new Map(nodes.map(({ key, x, y }) => [key, { x, y }]));
}

/** Hubs on an ellipse in their order; leaves in the middle of their hubs, a little apart from one another. */
function startingPlaces({ hubs, leaves, links }: Bipartite, width: number, height: number): Node[] {
  const ring = hubs.map((key, i) => {
    const angle = (2 * Math.PI * i) / hubs.length - Math.PI / 2;
    return { key, x: width / 2 + (width / 3) * Math.cos(angle), y: height / 2 + (height / 3) * Math.sin(angle) };
  });
  const places = new Map(ring.map((node) => [node.key, node]));
  const inside = leaves.map((key, i) => {
    const own = links.flatMap(([hub, leaf]) => (leaf === key ? (places.get(hub) ?? []) : []));
    const middle = (of: 'x' | 'y') => own.reduce((total, place) => total + place[of], 0) / Math.max(1, own.length);
    return { key, x: middle('x') + 7 * ((i % 5) - 2), y: middle('y') + 5 * ((i % 7) - 3) };
  });
  return [...ring, ...inside];
}
