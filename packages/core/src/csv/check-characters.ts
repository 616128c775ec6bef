import type { Problem } from '../problem.js';

/** Characters that no table holds on purpose: NUL, escape sequences, what a wrong encoding leaves behind. */
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F]/;

/** Characters that turn the direction of writing, so that a text reads differently from what it is (CVE-2021-42574). */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/;

/** What in a text cannot be meant: destroyed and invisible characters, the first of each kind with its line. */
export function textProblems(text: string, encoding: string, file: string): readonly Problem[] {
  const destroyed = text.indexOf('\uFFFD');
  const control = text.search(CONTROL);
  const direction = text.search(DIRECTION);
  const at = (position: number) => ({ file, line: lineOf(text, position) });
  return [
    ...(destroyed < 0
      ? []
      : [
          { code: 'encoding-error', severity: 'error', ...at(destroyed), found: '\uFFFD', expected: encoding } as const,
        ]),
    ...(control < 0
      ? []
      : [{ code: 'control-character', severity: 'error', ...at(control), found: name(text, control) } as const]),
    ...(direction < 0
      ? []
      : [{ code: 'control-character', severity: 'warning', ...at(direction), found: name(text, direction) } as const]),
  ];
}

/** The physical line of a position, from 1. */
function lineOf(text: string, position: number): number {
  return text.slice(0, position).split(/\r\n|\r|\n/).length;
}

/** A character's name for those who cannot see it: `U+0000`. */
function name(text: string, position: number): string {
  return `U+${text.charCodeAt(position).toString(16).toUpperCase().padStart(4, '0')}`;
}
