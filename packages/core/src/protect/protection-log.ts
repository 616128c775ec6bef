/** Why an observation is hidden. Internal: a publication never says which of the rules it was. */
export type HidingRule =
  /** 1 to threshold − 1 people have the characteristic. */
  | 'frequency'
  /** 1 to threshold − 1 people have it not. */
  | 'complement'
  /** Nobody or everybody has it. */
  | 'groupDisclosure'
  /** A zero where zeros are protected. */
  | 'zero'
  | 'minimumBase'
  | 'dominance'
  | 'pPercent'
  /** A smallest or largest value is one person's. */
  | 'extreme'
  /** A few people more or fewer than in the period or edition before. */
  | 'smallChange'
  /** Covers for others. */
  | 'complementary'
  /** The auditor asked for it. */
  | 'audit';

/** One hidden observation, for the protection report. */
export interface HiddenObservation {
  readonly indicator: string;
  /** The breakdown's id; null for the total. */
  readonly breakdown: string | null;
  readonly period: string;
  readonly category: string;
  readonly rule: HidingRule;
  /** How many people it is about: the information that is lost. */
  readonly people: number;
}

/** What was done to a whole table because of small changes over time, or should be. */
export interface TableRemedy {
  readonly indicator: string;
  readonly breakdown: string;
  readonly remedy: 'pool' | 'round5' | 'coarser';
  /** False where the policy does not allow it: it is proposed then, and the observations are hidden. */
  readonly taken: boolean;
}

/** What disclosure control did to a monitor. Internal, for the data protection officer. */
export interface ProtectionLog {
  readonly hidden: readonly HiddenObservation[];
  readonly remedies: readonly TableRemedy[];
}
