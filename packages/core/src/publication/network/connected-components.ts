/** A graph without directions: every node with its neighbours, each of which names it in turn. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** The parts of a graph that nothing connects, each as its nodes; with `without` as if that node did not exist. */
export function connectedComponents(
  graph: Graph,
  { without }: { readonly without?: string } = {},
): readonly (readonly string[])[] {
  const seen = new Set(without === undefined ? [] : [without]);
  return [...graph.keys()].flatMap((start) => (seen.has(start) ? [] : [reachedFrom(start, graph, seen)]));
}

/** All nodes that can be reached from a node and have not been seen; they have been then. */
function reachedFrom(start: string, graph: Graph, seen: Set<string>): readonly string[] {
  seen.add(start);
  const reached = [start];
  for (const node of reached) {
    const further = [...(graph.get(node) ?? [])].filter((neighbour) => !seen.has(neighbour));
    for (const neighbour of further) seen.add(neighbour);
    reached.push(...further);
  }
  return reached;
}
