import { publishable, type Problem, type ProblemCode } from '../problem.js';
import { maskedProblem } from './masked-problem.js';
import { ProblemList } from './problem-list.js';
import { rowRanges, type RowRange } from './row-ranges.js';

/** The problems of the same code and severity in one column of one file. */
export interface ProblemGroup {
  readonly file: string;
  /** The column, or the property of a JSON file; absent for problems of the whole file or of whole rows. */
  readonly field?: string;
  readonly code: ProblemCode;
  readonly severity: Problem['severity'];
  /** How many there are: those in `problems`, and those that were only counted. */
  readonly count: number;
  /** The distinct rows of those in `problems`. */
  readonly rows: readonly RowRange[];
  /** The first of them, by row. */
  readonly problems: readonly Problem[];
}

/** How many problems of one code and severity stand in columns that have no group. */
export interface ProblemRest {
  readonly code: ProblemCode;
  readonly severity: Problem['severity'];
  readonly count: number;
}

/** What is wrong with a folder or a file, gathered for the people who mend it. */
export interface ProblemReport {
  /** Whether nothing stands against publishing. */
  readonly valid: boolean;
  /** How many errors there are, with those that are only counted. */
  readonly errors: number;
  readonly warnings: number;
  /** Errors first, then by file and column in the order of the files. */
  readonly groups: readonly ProblemGroup[];
  /** Empty as long as every column with problems has a group. */
  readonly rest: readonly ProblemRest[];
}

/** How many problems a report keeps, and whose cells it masks. */
export interface ReportOptions {
  /** How many problems are kept over all, default 1 000; the others are counted. */
  readonly most?: number;
  /** Whether a problem is about cells that nobody may see; what it quotes is then masked. Default: it is masked already. */
  readonly isPersonal?: (problem: Problem) => boolean;
}

/** The problems by file, column and code, errors first: none is lost, at most 1 000 are kept. Valid and empty for none. */
export function problemReport(
  problems: Iterable<Problem>,
  { most, isPersonal = () => false }: ReportOptions = {},
): ProblemReport {
  const list = new ProblemList(most);
  for (const problem of problems) list.add(isPersonal(problem) ? maskedProblem(problem) : problem);
  const kept = list.toArray();
  return {
    valid: publishable(kept),
    errors: countOf(kept.filter(isError)),
    warnings: countOf(kept.filter((problem) => !isError(problem))),
    groups: inGroups(kept),
    rest: kept
      .filter(({ moreElsewhere = 0 }) => moreElsewhere > 0)
      .map(({ code, severity, moreElsewhere = 0 }) => ({ code, severity, count: moreElsewhere })),
  };
}

const isError = ({ severity }: Pick<Problem, 'severity'>) => severity === 'error';

function countOf(problems: readonly Problem[]): number {
  return problems.reduce((sum, { more = 0, moreElsewhere = 0 }) => sum + 1 + more + moreElsewhere, 0);
}

/** A column's groups stand together; a column comes where its first problem stands. */
function inGroups(problems: readonly Problem[]): readonly ProblemGroup[] {
  const bySeverity = [problems.filter(isError), problems.filter((problem) => !isError(problem))];
  return bySeverity.flatMap((same) =>
    gathered(same, ({ file }) => file).flatMap((inFile) =>
      gathered(inFile, ({ field = '' }) => field).flatMap((inColumn) =>
        gathered(inColumn, ({ code }) => code).map(groupOf),
      ),
    ),
  );
}

function gathered(problems: readonly Problem[], keyOf: (problem: Problem) => string): readonly Problem[][] {
  const lists = new Map<string, Problem[]>();
  for (const problem of problems) {
    const list = lists.get(keyOf(problem));
    if (list) list.push(problem);
    else lists.set(keyOf(problem), [problem]);
  }
  return [...lists.values()];
}

function groupOf(problems: readonly Problem[]): ProblemGroup {
  const { file, field, code, severity } = problems[0]!;
  return {
    file,
    ...(field === undefined ? {} : { field }),
    code,
    severity,
    count: problems.reduce((sum, { more = 0 }) => sum + 1 + more, 0),
    rows: rowRanges(problems.flatMap(({ row }) => (row === undefined ? [] : [row]))),
    problems: problems.map(({ more: _more, moreElsewhere: _elsewhere, ...problem }) => problem),
  };
}
