import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenness } from '../../../packages/core/src/publication/network/betweenness.js';
import {
  connectedComponents,
  type Graph,
} from '../../../packages/core/src/publication/network/connected-components.js';
import { KARATE_CLUB } from './karate-club.js';

type Edges = readonly (readonly [number, number])[];

function graphOf(edges: Edges, nodes: readonly number[] = []): Graph {
  const graph = new Map(nodes.map((node) => [String(node), new Set<string>()]));
  const link = (from: number, to: number) =>
    graph.set(String(from), (graph.get(String(from)) ?? new Set<string>()).add(String(to)));
  for (const [a, b] of edges.filter(([one, other]) => one !== other)) {
    link(a, b);
    link(b, a);
  }
  return graph;
}

const karate = graphOf(KARATE_CLUB.flatMap(([a, others]) => others.map((b) => [a, b] as const)));

/** The definition itself: every shortest path between every pair, walked one by one. */
function byAllPaths(graph: Graph): ReadonlyMap<string, number> {
  const nodes = [...graph.keys()];
  const total = new Map(nodes.map((node) => [node, 0]));
  for (const [i, from] of nodes.entries()) {
    for (const to of nodes.slice(i + 1)) {
      const paths = shortestPaths(graph, from, to);
      for (const inner of paths.flatMap((path) => path.slice(1, -1))) {
        total.set(inner, total.get(inner)! + 1 / paths.length);
      }
    }
  }
  return total;
}

function shortestPaths(graph: Graph, from: string, to: string): string[][] {
  let paths = [[from]];
  const seen = new Set([from]);
  while (paths.length > 0) {
    const arrived = paths.filter((path) => path.at(-1) === to);
    if (arrived.length > 0) return arrived;
    paths = paths.flatMap((path) =>
      [...graph.get(path.at(-1)!)!].filter((next) => !seen.has(next)).map((next) => [...path, next]),
    );
    for (const path of paths) seen.add(path.at(-1)!);
  }
  return [];
}

describe('betweenness', () => {
  it('betweenness(a path of five) is highest in the middle', () => {
    const path = graphOf([
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ]);
    expect([...betweenness(path).values()]).toEqual([0, 3, 4, 3, 0]);
  });

  it('betweenness(a star of four) is that of all pairs in the middle: 4 × 3 ÷ 2', () => {
    const star = graphOf([1, 2, 3, 4].map((leaf) => [0, leaf] as const));
    expect(betweenness(star).get('0')).toBe(6);
    expect(betweenness(star).get('1')).toBe(0);
  });

  it('betweenness(a ring of four) shares the pair between both ways', () => {
    const ring = graphOf([
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 1],
    ]);
    expect([...betweenness(ring).values()]).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  it('betweenness(karate club) is what Brandes’ method is known to give', () => {
    const edges = KARATE_CLUB.reduce((total, [, others]) => total + others.length, 0);
    expect([karate.size, edges]).toEqual([34, 78]);
    // As normalised values (÷ 528 pairs of others): 0.4376, 0.3041, 0.1453, 0.1383.
    const normalised = (node: string) => betweenness(karate).get(node)! / 528;
    expect(normalised('1')).toBeCloseTo(0.43764, 5);
    expect(normalised('34')).toBeCloseTo(0.30407, 5);
    expect(normalised('33')).toBeCloseTo(0.14525, 5);
    expect(normalised('32')).toBeCloseTo(0.13828, 5);
  });

  it('betweenness(karate club) is that of walking every shortest path', () => {
    const expected = byAllPaths(karate);
    for (const [node, value] of betweenness(karate)) expect(value).toBeCloseTo(expected.get(node)!, 9);
  });

  it('betweenness(any graph) is that of walking every shortest path', () => {
    const node = fc.integer({ min: 0, max: 7 });
    fc.assert(
      fc.property(fc.array(fc.tuple(node, node), { maxLength: 16 }), (edges) => {
        const graph = graphOf(edges, [0, 1, 2, 3]);
        const expected = byAllPaths(graph);
        for (const [name, value] of betweenness(graph)) expect(value).toBeCloseTo(expected.get(name)!, 9);
      }),
      { numRuns: 200 },
    );
  });

  it('betweenness(an empty graph) is empty', () => {
    expect(betweenness(new Map()).size).toBe(0);
  });
});

describe('connectedComponents', () => {
  const parts = graphOf(
    [
      [1, 2],
      [2, 3],
      [4, 5],
    ],
    [6],
  );

  it('connectedComponents(graph) are the parts that nothing connects', () => {
    const sorted = connectedComponents(parts).map((nodes) => [...nodes].sort());
    expect(sorted).toEqual([['6'], ['1', '2', '3'], ['4', '5']]);
  });

  it('connectedComponents(graph, without a node) are those of the rest', () => {
    expect(connectedComponents(parts, { without: '2' })).toHaveLength(4);
    expect(connectedComponents(parts, { without: '6' })).toHaveLength(2);
  });
});
