import type { Status } from '@teilhabe/core/publication';
import type { Language } from './language.js';
import { say } from './say.js';

/**
 * How a status is written: in words, with the classic German signs (DIN 55301, withdrawn in 2020), with the letters that
 * the offices of the Länder use now, or with Eurostat's flags as of 27 January 2025.
 */
export type SignProfile = 'words' | SignSet;

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

/**
 * The sign of a status and its reason (`zero` for exactly nothing, `zeroByRounding`, `pending`, `unreliable` …); ''
 * for an ordinary number. In words, the default, it is what a screen reader says: 'geheim gehalten', never 'Punkt'.
 * The secret is never told apart further. `( )` stands for brackets around the number.
 */
export function statusSign(
  status: Status | null,
  reason: string | null,
  { language, profile = 'words' }: { readonly language: Language; readonly profile?: SignProfile },
): string {
  if (profile === 'words') return statusWords(status, reason, language);
  const code = codeOf(status, reason);
  return code === undefined ? '' : SIGNS[code][profile];
}

function codeOf(status: Status | null, reason: string | null): Code | undefined {
  if (status === 'C') return 'confidential';
  const known = reason !== null && Object.hasOwn(OF_REASON, reason) ? OF_REASON[reason] : undefined;
  return known ?? (status === null ? undefined : OF_STATUS[status]);
}

function statusWords(status: Status | null, reason: string | null, language: Language): string {
  if (status === 'C') return say(language, 'hidden.cell');
  if (reason !== null && reason !== '') return say(language, 'missing.reason', { reason });
  if (status === 'X') return say(language, 'missing.reason', { reason: 'notApplicable' });
  if (status === 'M') return say(language, 'missing.reason', { reason: '' });
  return say(language, 'mark.status', { status: status ?? '' });
}
