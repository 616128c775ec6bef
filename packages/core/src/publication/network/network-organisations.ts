import { betweenness } from './betweenness.js';
import { runningCommittees, type Committee, type Membership, type RunningCommittee } from './committees.js';
import { connectedComponents, type Graph } from './connected-components.js';

/** How an organisation holds the network of committees together. */
export interface NetworkOrganisation {
  readonly organisation: string;
  /** In how many committees it sits. */
  readonly committees: number;
  /** How many shortest paths between other organisations and committees lead through it; see `betweenness`. */
  readonly betweenness: number;
  /** Whether committees would no longer be connected without it. */
  readonly bridging: boolean;
}

/**
 * The organisations of a network of committees on a day, those with the highest betweenness first. Every organisation in
 * two committees lies on the way between them; only one without which there is no other way is called bridging.
 */
export function networkOrganisations(
  committees: readonly Committee[],
  memberships: readonly Membership[],
  day: string,
): readonly NetworkOrganisation[] {
  return organisationsOf(runningCommittees(committees, memberships, day));
}

/** The same for committees whose organisations are known. */
export function organisationsOf(running: readonly RunningCommittee[]): readonly NetworkOrganisation[] {
  const graph = bipartiteGraph(running);
  const centrality = betweenness(graph);
  const parts = connectedComponents(graph).length;
  return [...new Set(running.flatMap(({ organisations }) => [...organisations]))]
    .map((organisation) => {
      const node = organisationNode(organisation);
      return {
        organisation,
        committees: graph.get(node)!.size,
        betweenness: centrality.get(node)!,
        bridging: connectedComponents(graph, { without: node }).length > parts,
      };
    })
    .sort((a, b) => b.betweenness - a.betweenness || (a.organisation < b.organisation ? -1 : 1));
}

/** The groups of committees that no organisation connects, by their ids. */
export function committeeComponents(
  committees: readonly Committee[],
  memberships: readonly Membership[],
  day: string,
): readonly (readonly string[])[] {
  const running = runningCommittees(committees, memberships, day);
  const ids = new Map(running.map(({ id }) => [committeeNode(id), id]));
  return connectedComponents(bipartiteGraph(running)).map((nodes) =>
    nodes.map((node) => ids.get(node)).filter((id) => id !== undefined),
  );
}

/** Committees on one side, organisations on the other. */
function bipartiteGraph(running: readonly RunningCommittee[]): Graph {
  const graph = new Map<string, Set<string>>();
  for (const { id, organisations } of running) {
    const members = [...organisations].map(organisationNode);
    graph.set(committeeNode(id), new Set(members));
    for (const member of members) graph.set(member, (graph.get(member) ?? new Set<string>()).add(committeeNode(id)));
  }
  return graph;
}

/** A committee and an organisation may have the same name. */
function committeeNode(id: string): string {
  return `committee ${id}`;
}

function organisationNode(name: string): string {
  return `organisation ${name}`;
}
