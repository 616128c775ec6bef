import type { Rules } from './rules.js';

/** The policies that are ready to use; `PROFILES` has their rules. */
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

const INTERNAL: Rules = { ...STAFF_PUBLIC, threshold: 3, minimumBase: 5, minimumSum: 3, smallChange: 3 };

/** What rounding does instead of hiding: nobody can tell a count of 4 from one of 6, or 98 % from 100 %. */
const ROUNDED: Partial<Rules> = {
  threshold: 1,
  complement: false,
  groupDisclosure: false,
  minimumSum: 0,
  rounding: { method: 'nearest', base: 5 },
};

/**
 * `staffPublic`: for everybody; `round5`: every count a multiple of 5, nothing hidden for its size, for large crossed
 * tables; `internal`: for readers bound to confidentiality.
 * Threshold 5 and base 10 follow the practice that METHODOLOGY.md section 4.1 collects (staff statistics, surveys),
 * multiples of 5 the German statistics of public staff since 2014, 10 % the default of ACRO.
 */
export const PROFILES: Readonly<Record<ProfileName, Rules>> = {
  staffPublic: STAFF_PUBLIC,
  round5: { ...STAFF_PUBLIC, ...ROUNDED },
  internal: INTERNAL,
};

/** The least that a policy with this profile may protect, whatever its reason: `internal`, or its rounded counterpart. */
export const LEAST: Readonly<Record<ProfileName, Rules>> = {
  staffPublic: INTERNAL,
  round5: { ...INTERNAL, ...ROUNDED },
  internal: INTERNAL,
};
