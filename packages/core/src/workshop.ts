/** The workshop: a clerk's file to a protected publication in memory, in a browser's worker as in Node. */
export { readFile, type ReadFile, type ReadingChoices } from './workshop/read-file.js';
export {
  mappingText,
  offeredTables,
  type Mapping,
  type OfferedField,
  type OfferedIndicator,
  type OfferedTable,
} from './workshop/mapping.js';
export { monitorFilesOf, type WorkshopInput } from './workshop/monitor-of.js';
export { runWorkshop, type WorkshopResult } from './workshop/run.js';
export { cellKind, isPeriods, type CellKind } from './import/columns/column-kind.js';
export type { Table } from './csv/table.js';
export type { Decision } from './import/imported.js';
export { describeDecision } from './import/describe-decision.js';
export { identifierProblems } from './identifiers/identifier-problems.js';
export { describeProblem } from './problems/describe-problem.js';
export { problemTitle } from './problems/problem-title.js';
export { problemReport, type ProblemReport } from './problems/problem-report.js';
export { publishable, MASK, type Problem } from './problem.js';
export type { HidingRule } from './protect/protection-log.js';
