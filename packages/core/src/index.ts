// The flow: a monitor's folder → series → what may be seen of them → a publication. Further entries: `@teilhabe/core/publication`
// reads publications anywhere, `@teilhabe/core/statistics` has the formulas by name, `@teilhabe/core/workshop` is for browsers.

// A monitor's folder is read and checked.
export { readMonitor } from './monitor/read-monitor.js';
export type { Monitor, ReadResult } from './monitor/monitor.js';
export type { ReadOptions } from './monitor/read-resource.js';
export type { DataPackage, ResourceDescriptor } from './monitor/data-package.js';
export { validate } from './monitor/validate.js';

// Indicators are computed: confidential.
export { compute } from './compute.js';
export { computeSeries, type Related } from './series/compute-series.js';
export type { Series, SeriesObservation, SeriesTable } from './series/series.js';
export type {
  Breakdown,
  Condition,
  Indicator,
  MeasureDefinition,
  PopulationDefinition,
  Quantity,
} from './indicator/definition.js';
export { toArquero } from './engine/to-arquero.js';

// Whatever counts the rows: the columns in memory, or an engine of `@teilhabe/sql`.
export { aggregateFile, type AggregatedFile, type FileAggregates } from './engine/aggregate-file.js';
export { counted } from './publish/counted.js';
export { countsOf, type Counts } from './engine/counts.js';
export { decimalPlaces } from './engine/exact-units.js';
export { aggregate, embeddedEngine } from './engine/embedded-engine.js';
export { EngineError, type Engine, type EngineFault } from './engine/engine.js';
export type { Aggregate, AggregatePlan, Aggregates, Answer, Cell, Grouping } from './engine/plan.js';
export { fieldsIn } from './engine/fields-in.js';
export { plansOf, type Question } from './engine/plans-of.js';
export type { RowStore } from './engine/row-store.js';
export type { NativeKind } from './dataset/native-text.js';
export { DamagedFile, type ParquetReader, type TypedColumn, type TypedFile } from './monitor/typed-file.js';
export type {
  DistinctValue,
  KeyColumn,
  KnownColumn,
  KnownTable,
  RepeatedKeys,
  Spelling,
  TablePlace,
  Warehouse,
  WarehouseTable,
} from './monitor/warehouse.js';
export { questionsOf } from './series/questions-of.js';

// What would disclose something about few people is hidden.
export { protect, ProtectionError } from './protect/protect.js';
export { rulesFor } from './protect/policy/rules-for.js';
export { PROFILES, type ProfileName } from './protect/policy/profiles.js';
export type { PolicyFile, PolicyException } from './protect/policy/policy-file.js';
export type { Remedy, Rules } from './protect/policy/rules.js';
export type { SafeObservation, SafeSeries, SafeTable } from './protect/safe-series.js';
export type { HiddenObservation, HidingRule, ProtectionLog, TableRemedy } from './protect/protection-log.js';

// All of it together is a publication, written and recorded.
export {
  buildPublication,
  type ConfidentialResult,
  type Publication,
  type ProtectionSummary,
} from './publish/build-publication.js';
export { writePublication, TargetError } from './publish/write-publication.js';
export { LEDGER_FILE, LedgerError, PENDING_LEDGER_FILE, publishRecorded } from './editions/publish-recorded.js';
export { parseLedger, type LedgerRead } from './editions/read-ledger.js';
export { EMPTY_LEDGER, type Ledger } from './editions/ledger.js';
export { added } from './editions/added.js';
export { editionsOf } from './editions/editions-of.js';
export { openSdgData } from './open-data/open-sdg.js';
export type { DescribedIndicator, DescribedTable } from './open-data/publication-description.js';

// An audit attacks what is published.
export { auditReleases, type AuditOptions } from './audit/audit-releases.js';
export { disclosuresIn } from './audit/disclosures-in.js';
export { releaseOf, type AuditedIndex } from './audit/release-of.js';
export type { Release, ReleasedCell, ReleasedTable, Rounding, ShownNumber } from './audit/release.js';
export { DEFAULT_CRITERIA, type AuditReport, type Criteria, type Finding, type Verdict } from './audit/report.js';

// One table alone: CSV that is described, …
export { fileSource } from './csv/file-source.js';
export { sourceOfBytes, type ByteSource } from './csv/byte-source.js';
export { decodeText, type DecodedText } from './csv/decode-text.js';
export { parseCsv } from './csv/parse-csv.js';
export { readTable } from './csv/read-table.js';
export type { CsvOptions } from './csv/csv-options.js';
export type { Dialect } from './csv/dialect.js';
export type { Limits } from './csv/limits.js';
export type { SourceRow, Table, TextColumn } from './csv/table.js';
export { validateTable, type TableOptions, type ValidatedTable } from './dataset/validate-table.js';
export type { Column, Dataset as CheckedDataset } from './dataset/dataset.js';
export type {
  Category,
  Constraints,
  Field,
  FieldsMatch,
  FieldType,
  ForeignKey,
  ItemType,
  MissingValue,
  TableSchema,
} from './dataset/schema.js';

// … or a table as offices deliver it, made tidy.
export { importFile, type ImportOptions } from './import/import-file.js';
export type { Decision, FileMetadata, Imported, ImportedDimension, LayoutName } from './import/imported.js';
export { MISSING_REASONS, type MissingReason } from './import/signs.js';
export { describeDecision } from './import/describe-decision.js';
export { tidyCsv } from './import/resource/tidy-csv.js';
export { resourceName, tidyResource, type TidyResource } from './import/resource/tidy-resource.js';

// What is wrong, in words.
export { publishable, type Problem, type ProblemCode } from './problem.js';
export { describeProblem, problemParts, type ProblemParts, type ProblemText } from './problems/describe-problem.js';
export { problemTitle } from './problems/problem-title.js';
export {
  problemReport,
  type ProblemGroup,
  type ProblemReport,
  type ProblemRest,
  type ReportOptions,
} from './problems/problem-report.js';
export type { RowRange } from './problems/row-ranges.js';
export { reportJson, type ReportJson } from './problems/report-json.js';
export { reportText } from './problems/report-text.js';
export { reportSummary, severityWord } from './problems/report-words.js';
export { toldProblems, type ToldProblems } from './problems/told-problems.js';
export { maskedProblem } from './problems/masked-problem.js';
export { personalColumns } from './problems/personal-columns.js';
export { withoutIdentifiers } from './identifiers/without-identifiers.js';
export { oneLine } from './one-line.js';

// A new monitor, from the catalogue.
export { catalogue, type Catalogue, type CatalogueArea } from './catalogue/catalogue.js';
export { INSTRUMENTS, type Instrument } from './init/instruments.js';
export { initialFiles } from './init/initial-files.js';
export type { Choices } from './init/choices.js';
