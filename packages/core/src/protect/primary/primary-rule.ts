import type { Parts } from '../../series/series.js';
import type { Rules } from '../policy/rules.js';
import type { HidingRule } from '../protection-log.js';
import { complement } from './complement.js';
import { dominance } from './dominance.js';
import { extreme } from './extreme.js';
import { frequency } from './frequency.js';
import { groupDisclosure } from './group-disclosure.js';
import { minimumBase } from './minimum-base.js';
import { pPercent } from './p-percent.js';
import { zero } from './zero.js';

/** Whether an observation would disclose something by itself. */
export type PrimaryRule = (parts: Parts, rules: Rules) => boolean;

/** From what says most of single persons to what says least, so that a report names the reason that counts. */
const PRIMARY_RULES = {
  frequency,
  complement,
  zero,
  groupDisclosure,
  dominance,
  pPercent,
  extreme,
  minimumBase,
} satisfies Partial<Record<HidingRule, PrimaryRule>>;

const NAMES = Object.keys(PRIMARY_RULES) as (keyof typeof PRIMARY_RULES)[];

/** The first rule by which an observation must be hidden for what it says itself (primary suppression); null when it may be shown. */
export function primaryRule(parts: Parts, rules: Rules): HidingRule | null {
  return NAMES.find((name) => PRIMARY_RULES[name](parts, rules)) ?? null;
}
