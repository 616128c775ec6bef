import type { Graph } from './connected-components.js';

/**
 * Betweenness centrality: on what share of the shortest paths between two others a node lies, added up over all pairs.
 * Each pair counts once and nothing is normalised, so that the middle of a star of n others has n (n − 1)/2.
 * Brandes (2001), Journal of Mathematical Sociology 25, 163–177, for graphs without weights and directions.
 */
export function betweenness(graph: Graph): ReadonlyMap<string, number> {
  const total = new Map([...graph.keys()].map((node) => [node, 0]));
  for (const source of graph.keys()) {
    for (const [node, share] of dependencies(graph, source)) {
      // Every pair is met from both of its ends.
      if (node !== source) total.set(node, total.get(node)! + share / 2);
    }
  }
  return total;
}

/** How much the shortest paths from one node depend on every other node, the farthest first. */
function dependencies(graph: Graph, source: string): ReadonlyMap<string, number> {
  const { order, paths, before } = shortestPaths(graph, source);
  const dependency = new Map(order.map((node) => [node, 0]));
  for (const node of [...order].reverse()) {
    for (const previous of before.get(node)!) {
      const share = (paths.get(previous)! / paths.get(node)!) * (1 + dependency.get(node)!);
      dependency.set(previous, dependency.get(previous)! + share);
    }
  }
  return dependency;
}

interface ShortestPaths {
  /** The nodes that can be reached, nearest first. */
  readonly order: readonly string[];
  /** How many shortest paths lead to each. */
  readonly paths: ReadonlyMap<string, number>;
  /** The last nodes before each on those paths. */
  readonly before: ReadonlyMap<string, readonly string[]>;
}

function shortestPaths(graph: Graph, source: string): ShortestPaths {
  const order = [source];
  const distance = new Map([[source, 0]]);
  const paths = new Map([[source, 1]]);
  const before = new Map<string, string[]>([[source, []]]);
  for (const node of order) {
    for (const neighbour of graph.get(node)!) {
      if (!distance.has(neighbour)) {
        order.push(neighbour);
        distance.set(neighbour, distance.get(node)! + 1);
        paths.set(neighbour, 0);
        before.set(neighbour, []);
      }
      if (distance.get(neighbour) !== distance.get(node)! + 1) continue;
      paths.set(neighbour, paths.get(neighbour)! + paths.get(node)!);
      before.get(neighbour)!.push(node);
    }
  }
  return { order, paths, before };
}
