import type { ProfileName } from './profiles.js';
import type { Rules } from './rules.js';

/** A disclosure policy as a city writes it in `policy.json`. What it leaves out comes from its profile. */
export interface PolicyFile extends Partial<Rules> {
  readonly profile: ProfileName;
  /** Why rules are weaker than the profile's; required then, and recorded in the publication. */
  readonly reason?: string;
  readonly exceptions?: readonly PolicyException[];
}

/** Other rules for indicators that read only these resources, and why. */
export interface PolicyException extends Partial<Rules> {
  readonly resources: readonly string[];
  readonly reason: string;
}

/** The exception for an indicator that reads these resources: the first that covers all of them. */
export function exceptionFor(policy: PolicyFile, resources: readonly string[]): PolicyException | undefined {
  return policy.exceptions?.find((entry) => resources.every((name) => entry.resources.includes(name)));
}
