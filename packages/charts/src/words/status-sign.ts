import type { Status } from '@teilhabe/core/publication';
/** How a status is written in a table instead of words. */
export interface SignProfile {
  /**
   * The sign of a status and its reason (`zero` for exactly nothing, `zeroByRounding`, `pending`, `unreliable` …); '' for
   * an ordinary number. The secret is never told apart further. `( )` stands for brackets around the number.
   */
  readonly sign: (status: Status | null, reason: string | null) => string;
}

type SignSet = 'classic' | 'letters' | 'eurostat';

type Code =
  | 'zero'
  | 'negligible'
  | 'pending'
  | 'unreliable'
  | 'lowReliability'
  | 'confidential'
  | 'notApplicable'
  | 'unavailable'
  | 'provisional'
  | 'revised'
  | 'estimated'
  | 'break';

/** METHODOLOGY.md 3.6, after DIN 55301, the Landesamt für Statistik Niedersachsen and Eurostat. */
const SIGNS: Readonly<Record<Code, Readonly<Record<SignSet, string>>>> = {
  zero: { classic: '–', letters: '0', eurostat: '0' },
  negligible: { classic: '0', letters: 'k', eurostat: '0n' },
  pending: { classic: '…', letters: 't', eurostat: ':' },
  unreliable: { classic: '/', letters: 'u', eurostat: ':u' },
  lowReliability: { classic: '( )', letters: 'u', eurostat: 'u' },
  confidential: { classic: '.', letters: 'g', eurostat: ':C' },
  notApplicable: { classic: 'x', letters: 'x', eurostat: 'm' },
  unavailable: { classic: '.', letters: 'g', eurostat: ':' },
  provisional: { classic: 'p', letters: 'p', eurostat: 'p' },
  revised: { classic: 'r', letters: 'r', eurostat: '' },
  estimated: { classic: 's', letters: 's', eurostat: 'e' },
  break: { classic: '|', letters: '', eurostat: 'b' },
};

const OF_REASON: Readonly<Record<string, Code>> = {
  zero: 'zero',
  zeroByRounding: 'negligible',
  pending: 'pending',
  unreliable: 'unreliable',
  notApplicable: 'notApplicable',
  noCases: 'notApplicable',
  revised: 'revised',
};

const OF_STATUS: Readonly<Record<Status, Code>> = {
  C: 'confidential',
  X: 'notApplicable',
  M: 'unavailable',
  B: 'break',
  E: 'estimated',
  P: 'provisional',
  U: 'lowReliability',
};

/** The classic German signs (DIN 55301, withdrawn in 2020). */
export const CLASSIC_SIGNS: SignProfile = { sign: (status, reason) => signOf('classic', status, reason) };

/** The letters that the statistical offices of the Länder use now. */
export const LETTER_SIGNS: SignProfile = { sign: (status, reason) => signOf('letters', status, reason) };

/** Eurostat's flags as of 27 January 2025. */
export const EUROSTAT_SIGNS: SignProfile = { sign: (status, reason) => signOf('eurostat', status, reason) };

function signOf(set: SignSet, status: Status | null, reason: string | null): string {
  const code = codeOf(status, reason);
  return code === undefined ? '' : SIGNS[code][set];
}

function codeOf(status: Status | null, reason: string | null): Code | undefined {
  if (status === 'C') return 'confidential';
  const known = reason !== null && Object.hasOwn(OF_REASON, reason) ? OF_REASON[reason] : undefined;
  return known ?? (status === null ? undefined : OF_STATUS[status]);
}
