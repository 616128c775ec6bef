import type { Problem } from '../../problem.js';
import { impossibleRules, type ImpossibleRule } from './impossible-rules.js';
import { leastBase } from './least-base.js';
import type { PolicyFile } from './policy-file.js';
import { LEAST, PROFILES } from './profiles.js';
import { merged } from './rules-for.js';
import type { Rules } from './rules.js';
import { leastOf, weakerRules, type ProtectingRule } from './strictness.js';

/**
 * What an exception may not weaken. That small counts are no secret where nobody can be recognised is a reason; it is
 * none for what is said of everybody in a group or of one contributor's amount: readers know whom it is about. And a
 * table that is not rounded gives the rounded ones away.
 */
const KEPT_BY_EXCEPTIONS: readonly ProtectingRule[] = [
  'groupDisclosure',
  'minimumBase',
  'dominance',
  'pPercent',
  'rounding',
];

/**
 * Rules that are not possible, or below what the profile or the least accepted profile asks for; empty when the policy
 * may be used. The place of an exception is `exceptions › #1`.
 */
export function policyProblems(policy: PolicyFile, file: string): readonly Problem[] {
  const general = merged(policy);
  const fine = fineRounding(general);
  const own = partProblems(policy, weakerThanAllowed(policy), fine, file);
  const exceptions = (policy.exceptions ?? []).flatMap((exception, i) => {
    const least = { ...LEAST[policy.profile], rounding: general.rounding };
    const weak = weakerRules(exception, least).filter((rule) => KEPT_BY_EXCEPTIONS.includes(rule));
    const problems = partProblems(
      exception,
      new Map(weak.map((rule) => [rule, least])),
      fine.length > 0 ? [] : fineRounding(merged(policy, exception)),
      file,
    );
    return problems.map((problem) => ({ ...problem, field: `exceptions › #${i + 1} › ${problem.field}` }));
  });
  return [...own, ...exceptions];
}

/** A reason of fewer characters is none. */
const SHORTEST_REASON = 20;

/** The rules that need a reason that is not there, or that no reason allows, and than what they are weaker. */
function weakerThanAllowed(policy: PolicyFile): ReadonlyMap<ProtectingRule, Rules> {
  const [profile, least] = [PROFILES[policy.profile], LEAST[policy.profile]];
  const never = new Map(weakerRules(policy, least).map((rule) => [rule, least]));
  const reasoned = (policy.reason ?? '').trim().length >= SHORTEST_REASON;
  const withoutReason = reasoned ? [] : weakerRules(policy, profile);
  return new Map([...withoutReason.map((rule) => [rule, profile] as const), ...never]);
}

function partProblems(
  part: Partial<Rules>,
  weak: ReadonlyMap<ProtectingRule, Rules>,
  fine: readonly ImpossibleRule[],
  file: string,
): readonly (Problem & { readonly field: string })[] {
  const problem = (field: string, found: string, expected: string) =>
    ({ code: 'policy-error', severity: 'error', file, field, found, expected }) as const;
  const impossible = impossibleRules(part);
  return [
    ...(impossible.length > 0 || weak.has('rounding') ? impossible : fine).map(({ place, found, possible }) =>
      problem(place, String(found), `possible ${possible}`),
    ),
    ...[...weak].map(([rule, least]) => problem(rule, JSON.stringify(part[rule]), leastOf(rule, least))),
  ];
}

/** A base with which a total would leave hidden numbers too little in doubt. */
function fineRounding(rules: Rules): readonly ImpossibleRule[] {
  const found = rules.rounding?.base ?? 0;
  const least = leastBase(rules);
  return found < least ? [{ place: 'rounding › base', found, possible: `≥ ${least}` }] : [];
}
