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
  /** People counted from 1 up to one less than this are hidden. */
  readonly threshold: number;
  /** … and so are those who have not what is counted. */
  readonly complement: boolean;
  /** A counted zero is hidden like a small number. */
  readonly protectZeros: boolean;
  /** 0 % and 100 % are hidden: they say something about each single person. */
  readonly groupDisclosure: boolean;
  /** A share or mean of fewer people than this is hidden. */
  readonly minimumBase: number;
  /** Amounts are hidden when the `n` largest contributors have more than the share `k` (0 to 1); null: not looked at. */
  readonly dominance: { readonly n: number; readonly k: number } | null;
  /** Amounts are hidden when the second largest contributor could estimate the largest to this share (0 to 1); or null. */
  readonly pPercent: number | null;
  /** The interval in which an attacker can place a hidden count is at least this wide … */
  readonly minimumWidth: number;
  /** … and at least this share of the hidden count, 0 to 1. */
  readonly minimumRelativeWidth: number;
  /** What is hidden under one published total counts at least so many together. */
  readonly minimumSum: number;
  /** Few people more or fewer than in the period or edition before (fewer than this) say who they are; 0: not looked at. */
  readonly smallChange: number;
  /** … in groups of up to this many people; in larger ones those who came and went cannot be told from the difference. */
  readonly smallChangeBase: number;
  /** What may be done to a breakdown instead of hiding its single observations because of small changes, best first. */
  readonly remedies: readonly Remedy[];
  /** What is hidden first to cover for others: those with the fewest people, or as few observations as possible. */
  readonly informationLoss: 'people' | 'cells';
  /** How counts and bases are rounded; everything else is computed from the rounded ones. Null: not at all. */
  readonly rounding: RoundingRule | null;
}

export type Remedy = 'pool' | 'round5' | 'coarser';

export interface RoundingRule {
  readonly method: 'nearest' | 'midpoint' | 'controlled';
  readonly base: number;
}

export type ProfileName = 'staffPublic' | 'round5' | 'internal';

const STAFF_PUBLIC: Rules = {
  threshold: 5,
  complement: true,
  protectZeros: false,
  groupDisclosure: true,
  minimumBase: 10,
  dominance: null,
  pPercent: 0.1,
  minimumWidth: 3,
  minimumRelativeWidth: 0.1,
  minimumSum: 5,
  smallChange: 5,
  smallChangeBase: 100,
  remedies: [],
  informationLoss: 'people',
  rounding: null,
};

/**
 * `staffPublic`: for everybody; `round5`: every count a multiple of 5, nothing hidden for its size, for large crossed
 * tables; `internal`: for readers bound to confidentiality, and the least that is accepted.
 * Threshold 5 and base 10 follow the practice that METHODOLOGY.md section 4.1 collects (staff statistics, surveys).
 */
export const PROFILES: Readonly<Record<ProfileName, Rules>> = {
  staffPublic: STAFF_PUBLIC,
  round5: {
    ...STAFF_PUBLIC,
    threshold: 1,
    complement: false,
    groupDisclosure: false,
    minimumSum: 0,
    rounding: { method: 'nearest', base: 5 },
  },
  internal: { ...STAFF_PUBLIC, threshold: 3, minimumBase: 5, minimumSum: 3, smallChange: 3 },
};

const RULES = ['threshold', 'minimumBase', 'minimumWidth', 'minimumRelativeWidth'] as const;
type NumberRule = (typeof RULES)[number];

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

function weaker(rules: Partial<Rules>, profile: Rules): readonly NumberRule[] {
  return RULES.filter((rule) => rules[rule] !== undefined && rules[rule] < profile[rule]);
}

function belowLeast(rules: Partial<Rules>, rule: NumberRule): boolean {
  return rules[rule] !== undefined && rules[rule] < PROFILES.internal[rule];
}

function weakerProblem(file: string, rule: NumberRule, found: Partial<Rules>, required: Rules): Problem {
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
  const rules = Object.keys(base) as (keyof Rules)[];
  return Object.fromEntries(rules.map((rule) => [rule, over[rule] ?? base[rule]])) as unknown as Rules;
}
