import type { Problem } from '../problem.js';
import { maskedProblem } from '../problems/masked-problem.js';

/** The problems without the cells they quote of columns that one of them refuses because people can be told by them. */
export function withoutIdentifiers(problems: readonly Problem[]): readonly Problem[] {
  const refused = problems.filter(({ code }) => code === 'personal-field');
  const isRefused = ({ file, field = '' }: Problem) =>
    // A key's columns are joined: Jahr + Personalnummer.
    refused.some((other) => other.file === file && [field, ...field.split(' + ')].includes(other.field ?? ''));
  return problems.map((problem) => (isRefused(problem) ? maskedProblem(problem) : problem));
}
