import { rulesFor, type PolicyFile, type Rules } from '@teilhabe/core';

/** The rules for everything that no exception names. */
export function generalRules(policy: PolicyFile): Rules {
  return rulesFor({ ...policy, exceptions: [] }, []);
}
