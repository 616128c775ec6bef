import { limitProblem, type Limits } from '../../csv/limits.js';
import type { Problem } from '../../problem.js';
import type { SheetFailure } from './read-workbook.js';

/** Why a workbook has no rows, as a problem of its file. */
export function sheetProblem(
  failure: SheetFailure,
  limits: Limits,
  { file, sheet }: { readonly file: string; readonly sheet?: string | number | undefined },
): Problem {
  const problem = { code: 'format-error', severity: 'error', file } as const;
  if (failure.failure === 'no sheet') {
    return { ...problem, found: `sheet: ${sheet ?? ''}`, expected: failure.names.join(', ') };
  }
  if (failure.failure === 'too large') return limitProblem('bytes', limits, { file });
  if (failure.failure === 'too many cells') return limitProblem('columns', limits, { file });
  return { ...problem, found: failure.failure };
}
