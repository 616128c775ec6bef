import type { Problem } from '../problem.js';

/** Characters that no table holds on purpose: NUL, escape sequences, what a wrong encoding leaves behind. */
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F]/;

/** Characters that turn the direction of writing, so that a text reads differently from what it is (CVE-2021-42574). */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/;

/** All of them together, and the sign that stands for what could not be decoded. */
const SUSPICIOUS = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\u202A-\u202E\u2066-\u2069\uFFFD]/;

/** A character that cannot be meant, and where it stands in its text. */
export interface CharacterFault {
  readonly kind: 'destroyed' | 'control' | 'direction';
  readonly index: number;
  readonly character: string;
}

/** What in a text cannot be meant: destroyed and invisible characters, the first of each kind. */
export function characterFaults(text: string): readonly CharacterFault[] {
  if (!SUSPICIOUS.test(text)) return [];
  const found = [
    { kind: 'destroyed', index: text.indexOf('\uFFFD') },
    { kind: 'control', index: text.search(CONTROL) },
    { kind: 'direction', index: text.search(DIRECTION) },
  ] as const;
  return found.filter(({ index }) => index >= 0).map((fault) => ({ ...fault, character: text[fault.index]! }));
}

/** A fault as a problem; `place` says where. */
export function characterProblem(
  { kind, character }: CharacterFault,
  encoding: string,
  place: Pick<Problem, 'file' | 'row' | 'line' | 'field'>,
): Problem {
  if (kind === 'destroyed') {
    return { code: 'encoding-error', severity: 'error', ...place, found: character, expected: encoding };
  }
  const severity = kind === 'control' ? 'error' : 'warning';
  return { code: 'control-character', severity, ...place, found: name(character) };
}

/** The faults of a whole text as problems, each with its physical line. */
export function textProblems(text: string, encoding: string, file: string): readonly Problem[] {
  return characterFaults(text).map((fault) =>
    characterProblem(fault, encoding, { file, line: lineOf(text, fault.index) }),
  );
}

/** The physical line of a position, from 1. */
function lineOf(text: string, position: number): number {
  return text.slice(0, position).split(/\r\n|\r|\n/).length;
}

/** A character's name for those who cannot see it: `U+0000`. */
function name(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
