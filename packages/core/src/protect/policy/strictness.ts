import type { Rules } from './rules.js';

/** What makes a rule weaker than another one, and how a problem names the least that is accepted. */
interface Strictness<Value> {
  readonly isWeaker: (value: Value, than: Value) => boolean;
  readonly least: (than: Value) => string;
}

/** The rules that protect; the others (`remedies`, `informationLoss`) choose between ways that protect alike. */
export type ProtectingRule = Exclude<keyof Rules, 'remedies' | 'informationLoss'>;

const LOWER: Strictness<number> = { isWeaker: (value, than) => value < than, least: (than) => `≥ ${than}` };

const OFF: Strictness<boolean> = { isWeaker: (value, than) => than && !value, least: String };

/** A rule that may be switched off by null, which is weaker than any other value. */
function orOff<Value>({ isWeaker, least }: Strictness<Value>): Strictness<Value | null> {
  return {
    isWeaker: (value, than) => than !== null && (value === null || isWeaker(value, than)),
    least: (than) => (than === null ? 'null' : least(than)),
  };
}

/** For each rule which direction is weaker. */
const STRICTNESS: { readonly [Rule in ProtectingRule]: Strictness<Rules[Rule]> } = {
  threshold: LOWER,
  complement: OFF,
  protectZeros: OFF,
  groupDisclosure: OFF,
  minimumBase: LOWER,
  dominance: orOff({
    isWeaker: (value, than) => value.n < than.n || value.k > than.k,
    least: ({ n, k }) => `n ≥ ${n}, k ≤ ${k}`,
  }),
  pPercent: orOff(LOWER),
  minimumWidth: LOWER,
  minimumRelativeWidth: LOWER,
  minimumSum: LOWER,
  smallChange: LOWER,
  smallChangeBase: LOWER,
  rounding: orOff({
    isWeaker: (value, than) => value.base < than.base,
    least: ({ base }) => `base ≥ ${base}`,
  }),
};

export const PROTECTING_RULES = Object.keys(STRICTNESS) as ProtectingRule[];

/** The rules that are set, and weaker than the others. */
export function weakerRules(rules: Partial<Rules>, than: Rules): readonly ProtectingRule[] {
  return PROTECTING_RULES.filter((rule) => rules[rule] !== undefined && isWeaker(rule, rules[rule], than[rule]));
}

function isWeaker<Rule extends ProtectingRule>(rule: Rule, value: Rules[Rule], than: Rules[Rule]): boolean {
  return STRICTNESS[rule].isWeaker(value, than);
}

/** The least that is accepted of a rule, such as `≥ 3`, `true`, `n ≥ 2, k ≤ 0.8`, `base ≥ 5`. */
export function leastOf(rule: ProtectingRule, least: Rules): string {
  return inWords(rule, least[rule]);
}

function inWords<Rule extends ProtectingRule>(rule: Rule, value: Rules[Rule]): string {
  return STRICTNESS[rule].least(value);
}
