import { exceptionFor, type PolicyFile } from './policy-file.js';
import { PROFILES } from './profiles.js';
import { weakerRules } from './strictness.js';

/** The reasons why rules are weaker than the profile for these resources, to be recorded beside the numbers. */
export function policyReasons(policy: PolicyFile, resources: readonly string[]): readonly string[] {
  const general = weakerRules(policy, PROFILES[policy.profile]).length > 0 ? policy.reason : undefined;
  return [general, exceptionFor(policy, resources)?.reason].filter((reason) => reason !== undefined);
}
