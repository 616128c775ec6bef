import type { ProblemCode } from '../problem.js';
import type { Sentences, ShownProblem } from './words.js';

/** The codes that say that the parts of an indicator do not fit together. */
export type DefinitionCode =
  'circular-reference' | 'mixed-definitions' | 'unit-mismatch' | 'period-error' | 'share-error';

/** How an indicator does not fit together with its tables or with others, in a language. */
export type DefinitionWords = Readonly<
  Record<Extract<ProblemCode, DefinitionCode>, (problem: ShownProblem) => Sentences>
>;

/** Two indicators and what is said of each, from `hr1: mz` and `pop1: eg`. */
export function comparedIn({ found, expected }: ShownProblem): readonly [Said, Said] {
  return [saidOf(found), saidOf(expected)];
}

export interface Said {
  /** Empty where the text is not about an indicator. */
  readonly id: string;
  readonly says: string;
}

function saidOf(text: string): Said {
  const [, id = '', says = text] = /^([^:]*): (.*)$/s.exec(text) ?? [];
  return { id, says };
}

/** Whether a circle of references is one indicator that names itself: `hr3 → hr3`. */
export function isSelf(circle: string): boolean {
  return circle.split(' → ').length === 2;
}
