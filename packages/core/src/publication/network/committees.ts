/** A committee, working group or round, and what it is about. */
export interface Committee {
  readonly id: string;
  readonly topics: readonly string[];
}

/** An organisation in a committee; never a person. */
export interface Membership {
  readonly committee: string;
  readonly organisation: string;
  /** The city's department that takes part. */
  readonly department: string | null;
  /** First and last day, ISO 8601; null: always, and until further notice. */
  readonly from: string | null;
  readonly until: string | null;
}

/** A committee that meets, with its organisations. */
export interface RunningCommittee extends Committee {
  readonly organisations: ReadonlySet<string>;
}

/** Whether a membership holds on a day, ISO 8601. */
export function isMemberOn({ from, until }: Membership, day: string): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}

/**
 * The committees with their organisations on a day, in the order of `committees`. One that has none then is over or has
 * not begun: it is left out.
 */
export function runningCommittees(
  committees: readonly Committee[],
  memberships: readonly Membership[],
  day: string,
): readonly RunningCommittee[] {
  const current = memberships.filter((membership) => isMemberOn(membership, day));
  return committees
    .map((committee) => {
      const members = current.filter((membership) => membership.committee === committee.id);
      return { ...committee, organisations: new Set(members.map(({ organisation }) => organisation)) };
    })
    .filter(({ organisations }) => organisations.size > 0);
}
