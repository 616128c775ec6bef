import type { Quantity, Relation } from '../system/linear-system.js';

/** One kind of people at two times: how many there were, which is known, and whom they are made of now. */
export interface PartOverTime {
  readonly then: Quantity;
  readonly members: readonly string[];
  /** How many the members are now. */
  readonly now: number;
}

/** What is known beyond a system, to be added to it. */
export interface FurtherKnowledge {
  readonly quantities: readonly Quantity[];
  readonly relations: readonly Relation[];
}

const NOTHING: FurtherKnowledge = { quantities: [], relations: [] };

/**
 * What somebody knows who was told a group's numbers and how many people have come to it since, or left it: each part is as
 * it was but for some of them. Where some came and others went, or more than `few` − 1, the numbers then say nothing about
 * now. With nobody the parts are as they were.
 */
export function flow(parts: readonly PartOverTime[], few: number): FurtherKnowledge {
  const changes = parts.map(({ then, now }) => now - then.value);
  const all = changes.reduce((sum, change) => sum + Math.abs(change), 0);
  const oneWay = changes.every((change) => change >= 0) || changes.every((change) => change <= 0);
  if (!oneWay || all >= few) return NOTHING;
  const told = parts.map(({ then }) => ({ ...then, known: true }));
  if (all === 0)
    return { quantities: told, relations: parts.map(({ then, members }) => ({ total: then.id, members })) };
  const moved = { id: `${parts[0]!.then.id} moved`, value: all, known: true };
  const movedParts = parts.map(({ then }, i) => ({ id: `${then.id} moved of these`, value: Math.abs(changes[i]!) }));
  const came = changes.some((change) => change > 0);
  const sums = parts.map(({ then, members, now }, i) =>
    came ? more(then, members, now, movedParts[i]!.id) : less(then, members, movedParts[i]!.id),
  );
  return {
    quantities: [...told, moved, ...movedParts, ...sums.flatMap(({ quantities }) => quantities)],
    relations: [
      { total: moved.id, members: movedParts.map(({ id }) => id) },
      ...sums.flatMap(({ relations }) => relations),
    ],
  };
}

/** Those who were there, and some who came, are the members now. */
function more(then: Quantity, members: readonly string[], now: number, came: string): FurtherKnowledge {
  if (members.length === 1) return { quantities: [], relations: [{ total: members[0]!, members: [then.id, came] }] };
  const sum = { id: `${then.id} now`, value: now };
  return {
    quantities: [sum],
    relations: [
      { total: sum.id, members },
      { total: sum.id, members: [then.id, came] },
    ],
  };
}

/** Those who were there are the members now, and some who went. */
function less(then: Quantity, members: readonly string[], went: string): FurtherKnowledge {
  return { quantities: [], relations: [{ total: then.id, members: [...members, went] }] };
}
