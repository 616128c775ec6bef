/** The workshop: a clerk's file to a protected publication in memory, in a browser's worker as in Node. */
export { readFile, type ReadFile, type ReadingChoices } from './workshop/read-file.js';
export { readAsKept, type ReadAsKept } from './workshop/read-as-kept.js';
export { mappingText, type Mapping, type TableMapping } from './workshop/mapping.js';
export { offeredTables, type OfferedField, type OfferedTable } from './workshop/offered-tables.js';
export {
  offeredIndicators,
  type NamedColumn,
  type OfferedBreakdown,
  type OfferedIndicator,
} from './workshop/offered-indicators.js';
export { monitorFilesOf, type WorkshopFile, type WorkshopInput } from './workshop/monitor-of.js';
export { resourcePaths } from './workshop/resource-paths.js';
export { runWorkshop, type WorkshopResult } from './workshop/run.js';
export { cellKind, isPeriods, type CellKind } from './import/columns/column-kind.js';
export type { Table } from './csv/table.js';
export type { Decision } from './import/imported.js';
export { describeDecision } from './import/describe-decision.js';
export { identifierProblems } from './identifiers/identifier-problems.js';
export { describeProblem } from './problems/describe-problem.js';
export { problemReport } from './problems/problem-report.js';
export { toldReport, type ToldGroup, type ToldLine, type ToldReport } from './problems/told-report.js';
export { MASK, type Problem } from './problem.js';
export type { HidingRule } from './protect/protection-log.js';
