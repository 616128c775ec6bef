import { isMemberOn, type CommitteeItem, type CommitteeMember, type Membership } from '@teilhabe/core/publication';

/** A committee with those who sit in it on a day. */
export interface Seated {
  readonly item: CommitteeItem;
  readonly members: readonly CommitteeMember[];
  readonly organisations: ReadonlySet<string>;
}

/** The committees with their members on a day, ISO 8601, by the rule of the indicators of networks; also those without any. */
export function seatedOn(items: readonly CommitteeItem[], day: string): readonly Seated[] {
  return items.map((item) => {
    const members = (item.members ?? []).filter((member) => isMemberOn(membershipOf(item, member), day));
    return { item, members, organisations: new Set(members.map(({ organisation }) => organisation)) };
  });
}

/** Without a begin a membership has always been, without an end it goes on. */
function membershipOf({ id }: CommitteeItem, { organisation, department, from, until }: CommitteeMember): Membership {
  return {
    committee: id,
    organisation,
    department: department ?? null,
    from: from?.earliest ?? null,
    until: until?.latest ?? null,
  };
}
