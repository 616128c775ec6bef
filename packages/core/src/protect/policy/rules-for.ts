import { exceptionFor, type PolicyException, type PolicyFile } from './policy-file.js';
import { PROFILES } from './profiles.js';
import type { Rules } from './rules.js';

/** The rules for an indicator that reads these resources: an exception counts when it covers all of them. */
export function rulesFor(policy: PolicyFile, resources: readonly string[]): Rules {
  return merged(policy, exceptionFor(policy, resources));
}

/**
 * An exception before the policy before the profile. Null is a rule too (`"dominance": null`). What depends on the
 * threshold follows it where a city sets one and nothing else.
 */
export function merged(policy: PolicyFile, exception?: PolicyException): Rules {
  const profile = PROFILES[policy.profile];
  const written = { ...rulesIn(policy), ...rulesIn(exception ?? {}) };
  return { ...profile, ...followingThreshold(written, profile), ...written };
}

/** The rules that a part of a policy sets itself. */
export function rulesIn(part: Partial<Rules>): Partial<Rules> {
  const names = Object.keys(PROFILES.staffPublic) as (keyof Rules)[];
  return Object.fromEntries(names.flatMap((name) => (part[name] === undefined ? [] : [[name, part[name]]])));
}

/** Whoever hides small counts hides small complements as well, small sums of what is hidden, and small changes. */
function followingThreshold({ threshold }: Partial<Rules>, profile: Rules): Partial<Rules> {
  if (threshold === undefined) return {};
  return { minimumSum: threshold, smallChange: threshold, complement: profile.complement || threshold > 1 };
}
