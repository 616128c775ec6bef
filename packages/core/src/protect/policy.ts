import type { Problem } from '../problem.js';

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

export interface Rules {
  /** People counted from 1 up to one less than this are hidden, and so are their complements. */
  readonly threshold: number;
  /** A share or mean of fewer people than this is hidden. */
  readonly minimumBase: number;
  /** The interval in which an attacker can place a hidden count is at least this wide … */
  readonly minimumWidth: number;
  /** … and at least this share of the hidden count, 0 to 1. */
  readonly minimumRelativeWidth: number;
}

export type ProfileName = 'staffPublic' | 'internal';

/**
 * `staffPublic`: for everybody; `internal`: for readers bound to confidentiality, and the least that is accepted.
 * Threshold 5 and base 10 follow the practice that METHODOLOGY.md section 4.1 collects (staff statistics, surveys).
 */
export const PROFILES: Readonly<Record<ProfileName, Rules>> = {
  staffPublic: { threshold: 5, minimumBase: 10, minimumWidth: 3, minimumRelativeWidth: 0.1 },
  internal: { threshold: 3, minimumBase: 5, minimumWidth: 3, minimumRelativeWidth: 0.1 },
};

const RULES = ['threshold', 'minimumBase', 'minimumWidth', 'minimumRelativeWidth'] as const;

/** The rules for an indicator that reads these resources: an exception counts when it covers all of them. */
export function rulesFor(policy: PolicyFile, resources: readonly string[]): Rules {
  const exception = policy.exceptions?.find((entry) => resources.every((name) => entry.resources.includes(name)));
  return merge(merge(PROFILES[policy.profile], policy), exception ?? {});
}

/** Rules below what the profile or the least accepted profile asks for; empty when the policy may be used. */
export function policyProblems(policy: PolicyFile, file: string): readonly Problem[] {
  const profile = PROFILES[policy.profile];
  return [
    ...weaker(policy, profile)
      .filter((rule) => policy.reason === undefined || belowLeast(policy, rule))
      .map((rule) => weakerProblem(file, rule, policy, belowLeast(policy, rule) ? PROFILES.internal : profile)),
    ...(policy.exceptions ?? [])
      .filter((exception) => belowLeast(exception, 'minimumBase'))
      .map((exception) => weakerProblem(file, 'minimumBase', exception, PROFILES.internal)),
  ];
}

/** The reasons why rules are weaker than the profile for these resources, to be recorded beside the numbers. */
export function policyReasons(policy: PolicyFile, resources: readonly string[]): readonly string[] {
  const exception = policy.exceptions?.find((entry) => resources.every((name) => entry.resources.includes(name)));
  const general = weaker(policy, PROFILES[policy.profile]).length > 0 ? policy.reason : undefined;
  return [general, exception?.reason].filter((reason) => reason !== undefined);
}

function weaker(rules: Partial<Rules>, profile: Rules): readonly (keyof Rules)[] {
  return RULES.filter((rule) => rules[rule] !== undefined && rules[rule] < profile[rule]);
}

function belowLeast(rules: Partial<Rules>, rule: keyof Rules): boolean {
  return rules[rule] !== undefined && rules[rule] < PROFILES.internal[rule];
}

function weakerProblem(file: string, rule: keyof Rules, found: Partial<Rules>, required: Rules): Problem {
  return {
    code: 'policy-error',
    severity: 'error',
    file,
    field: rule,
    found: String(found[rule]),
    expected: `≥ ${required[rule]}`,
  };
}

function merge(base: Rules, over: Partial<Rules>): Rules {
  return Object.fromEntries(RULES.map((rule) => [rule, over[rule] ?? base[rule]])) as unknown as Rules;
}
