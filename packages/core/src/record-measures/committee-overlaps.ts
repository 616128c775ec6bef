import { containment, type Containment } from '../publication/network/containment.js';
import {
  runningCommittees,
  type Committee,
  type Membership,
  type RunningCommittee,
} from '../publication/network/committees.js';
import { overlap, type Overlap } from '../statistics/overlap.js';

/** What two committees have in common. */
export interface CommitteeOverlap {
  readonly a: string;
  readonly b: string;
  readonly organisations: Overlap;
  readonly topics: Overlap;
  /** Whose organisations all sit in the other one too; null when each has one of its own. */
  readonly contained: Containment;
  /** Much the same organisations talk about much the same topics: the two might meet as one. */
  readonly doubleStructure: boolean;
}

/** From this overlap coefficient on, of organisations as well as of topics, two committees are a double structure. */
export const DOUBLE_STRUCTURE = 0.5;

/**
 * Every pair of the committees that have organisations on a day (METHODOLOGY.md NW1 to NW3), in the order of `committees`. The
 * overlap coefficient finds a district's group inside a city-wide one, whose Jaccard index stays low; so the threshold
 * is one for the coefficients. Committees whose topics nobody named are no double structure.
 */
export function committeeOverlaps(
  committees: readonly Committee[],
  memberships: readonly Membership[],
  day: string,
  { threshold = DOUBLE_STRUCTURE } = {},
): readonly CommitteeOverlap[] {
  return overlapsOf(runningCommittees(committees, memberships, day), threshold);
}

/** The same for committees whose organisations are known. */
export function overlapsOf(
  running: readonly RunningCommittee[],
  threshold = DOUBLE_STRUCTURE,
): readonly CommitteeOverlap[] {
  return running.flatMap((a, i) => running.slice(i + 1).map((b) => overlapOfPair(a, b, threshold)));
}

function overlapOfPair(a: RunningCommittee, b: RunningCommittee, threshold: number): CommitteeOverlap {
  const organisations = overlap(a.organisations, b.organisations);
  const topics = overlap(a.topics, b.topics);
  return {
    a: a.id,
    b: b.id,
    organisations,
    topics,
    contained: containment(a.organisations, b.organisations),
    doubleStructure: [organisations, topics].every(({ coefficient }) => (coefficient ?? 0) >= threshold),
  };
}
