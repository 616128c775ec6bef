// In the order of the flow: CSV → table → dataset → series → protected series → publication.
export { decodeText, type DecodedText } from './csv/decode-text.js';
export { sourceOfBytes, type ByteSource } from './csv/byte-source.js';
export { fileSource } from './csv/file-source.js';
export type { CsvOptions } from './csv/csv-options.js';
export type { Dialect } from './csv/dialect.js';
export { LIMITS, type Limits } from './csv/limits.js';
export { parseCsv } from './csv/parse-csv.js';
export { readTable } from './csv/read-table.js';
export { tableFromRows } from './csv/table-from-rows.js';
export type { SourceRow, Table, TextColumn } from './csv/table.js';
export { importFile, type ImportOptions } from './import/import-file.js';
export type { Decision, FileMetadata, Imported, ImportedDimension, LayoutName } from './import/imported.js';
export { MISSING_REASONS, type MissingReason } from './import/signs.js';
export type { TidyOptions } from './import/tidy-options.js';
export { recognise, type Recognised } from './import/recognise.js';
export { toTidy } from './import/to-tidy.js';
export { describeDecision } from './import/describe-decision.js';
export { agsFromArs, regionLevel, REGION_LEVELS, type RegionLevel } from './import/keys/ars.js';
export { findTotals, type DimensionTotals, type Total } from './import/keys/find-totals.js';
export { tidyCsv } from './import/resource/tidy-csv.js';
export { resourceName, tidyResource, type TidyResource } from './import/resource/tidy-resource.js';
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
export type { Column, Dataset as CheckedDataset } from './dataset/dataset.js';
export { castNumber, decimalOf } from './dataset/cast-number.js';
export { validateTable, type TableOptions, type ValidatedTable } from './dataset/validate-table.js';
export { parsePeriod } from './period/edtf.js';
export { edtfOf } from './period/german-period.js';
export { oneLine } from './one-line.js';
export { publishable, type Problem, type ProblemCode } from './problem.js';
export { describeProblem, problemParts, type ProblemParts, type ProblemText } from './problems/describe-problem.js';
export { maskedProblem } from './problems/masked-problem.js';
export { personalColumns } from './problems/personal-columns.js';
export { withoutIdentifiers } from './identifiers/without-identifiers.js';
export { ProblemList } from './problems/problem-list.js';
export {
  problemReport,
  type ProblemGroup,
  type ProblemReport,
  type ProblemRest,
  type ReportOptions,
} from './problems/problem-report.js';
export { problemTitle } from './problems/problem-title.js';
export { reportJson, type ReportJson } from './problems/report-json.js';
export { reportSummary, reportText, severityWord } from './problems/report-text.js';
export type { RowRange } from './problems/row-ranges.js';
export { toldProblems, type ToldProblems } from './problems/told-problems.js';
export type {
  Breakdown,
  Condition,
  Indicator,
  MeasureDefinition,
  PopulationDefinition,
  Quantity,
} from './indicator/definition.js';
export { parseMessage } from './indicator/parse-message.js';
export { aggregate } from './engine/arquero-engine.js';
export { countsOf, type Counts } from './engine/counts.js';
export { embeddedEngine } from './engine/embedded-engine.js';
export { EngineError, type Engine, type EngineFault } from './engine/engine.js';
export { decimalPlaces } from './engine/exact-units.js';
export type { Aggregate, AggregatePlan, Aggregates, Answer, Cell, Grouping } from './engine/plan.js';
export { fieldsIn } from './engine/fields-in.js';
export { plansOf, type Question } from './engine/plans-of.js';
export type { RowStore } from './engine/row-store.js';
export type { DataPackage, ResourceDescriptor } from './monitor/data-package.js';
export type { Monitor, ReadResult } from './monitor/monitor.js';
export { readMonitor } from './monitor/read-monitor.js';
export type { ReadOptions } from './monitor/read-monitor-files.js';
export { schemaProblems, type SchemaName } from './monitor/json-schema.js';
export { validate } from './monitor/validate.js';
export { compute } from './compute.js';
export { computeSeries, type Related } from './series/compute-series.js';
export { questionsOf } from './series/questions-of.js';
export type { Series, SeriesObservation, SeriesTable } from './series/series.js';
export { protect, ProtectionError } from './protect/protect.js';
export { passPublished } from './protect/apply-pattern.js';
export type { PolicyFile, PolicyException } from './protect/policy/policy-file.js';
export { policyProblems } from './protect/policy/policy-problems.js';
export { PROFILES, type ProfileName } from './protect/policy/profiles.js';
export { rulesFor } from './protect/policy/rules-for.js';
export type { Remedy, Rules } from './protect/policy/rules.js';
export type { HiddenObservation, HidingRule, ProtectionLog, TableRemedy } from './protect/protection-log.js';
export { auditReleases, type AuditOptions } from './audit/audit-releases.js';
export { disclosuresIn } from './audit/disclosures-in.js';
export { releaseOf, type AuditedIndex } from './audit/release-of.js';
export type { Release, ReleasedCell, ReleasedTable, Rounding, ShownNumber } from './audit/release.js';
export { DEFAULT_CRITERIA, type AuditReport, type Criteria, type Finding, type Verdict } from './audit/report.js';
export { catalogue, type Catalogue, type CatalogueArea } from './catalogue/catalogue.js';
export { initialFiles } from './init/initial-files.js';
export { chosenIndicators, chosenTables, type Choices } from './init/choices.js';
export { INSTRUMENTS, type Instrument } from './init/instruments.js';
export { adaptedIndicators, type CatalogueEntry, type IndicatorEntry } from './catalogue/adapted.js';
export type { SafeObservation, SafeSeries, SafeTable } from './protect/safe-series.js';
export type { DatasetContext } from './publish/dataset-extension.js';
export { datasetJson } from './publish/dataset-json.js';
export {
  buildPublication,
  type ConfidentialResult,
  type Publication,
  type ProtectionSummary,
} from './publish/build-publication.js';
export { counted } from './publish/counted.js';
export { openDataFiles } from './open-data/open-data-files.js';
export { openSdgData } from './open-data/open-sdg.js';
export { licenceReference, type LicenceReference } from './open-data/licence-uri.js';
export { coveredTime, type CoveredTime } from './open-data/covered-time.js';
export type {
  Contact,
  DescribedIndicator,
  DescribedTable,
  PublicationDescription,
} from './open-data/publication-description.js';
export { writePublication, TargetError } from './publish/write-publication.js';
export { added } from './editions/added.js';
export { editionsOf } from './editions/editions-of.js';
export { EMPTY_LEDGER, type Ledger } from './editions/ledger.js';
export { LEDGER_FILE, LedgerError, PENDING_LEDGER_FILE, publishRecorded } from './editions/publish-recorded.js';
export { parseLedger, readLedger, type LedgerRead } from './editions/read-ledger.js';
export { chiSquareQuantile } from './statistics/chi-square.js';
export { cohortCompletion, type Cohort, type CohortCompletion } from './statistics/cohort-completion.js';
export { disparityRatio, type Levels } from './statistics/disparity-ratio.js';
export { displayRule, type DisplayRule } from './statistics/display-rule.js';
export { eventRate } from './statistics/event-rate.js';
export { fisherExact } from './statistics/fisher-exact.js';
export { gapAndRatio, type GapAndRatio } from './statistics/gap-and-ratio.js';
export { groupedQuantile } from './statistics/grouped-quantile.js';
export { garwood } from './statistics/garwood.js';
export { hypergeometricInterval } from './statistics/hypergeometric-interval.js';
export type { Estimate, Interval } from './statistics/interval.js';
export { kaplanMeier, type Duration, type SurvivalStep } from './statistics/kaplan-meier.js';
export { katz } from './statistics/katz.js';
export { likert, type LikertOptions, type LikertSummary } from './statistics/likert.js';
export { manskiBounds } from './statistics/manski-bounds.js';
export { medianDuration, type MedianDuration } from './statistics/median-duration.js';
export { netPromoterScore, type NetPromoterScore, type Promotion } from './statistics/net-promoter-score.js';
export { newcombe } from './statistics/newcombe.js';
export { overlap, type Overlap } from './statistics/overlap.js';
export { pairedDifferences } from './statistics/paired-differences.js';
export { pairedEffect, pairedSummary, type PairedEffect } from './statistics/paired-effect.js';
export { parityRatio } from './statistics/parity-ratio.js';
export { pooledPeriods, type PeriodCount, type PooledPeriod } from './statistics/pooled-periods.js';
export { postStratified, type PostStratified } from './statistics/post-stratified.js';
export { progressPath } from './statistics/progress-path.js';
export type { Path, PointInTime, Progress, ProgressStatus } from './statistics/progress-path.js';
export { readability, type Readability } from './statistics/readability.js';
export { amstad, lix, viennaFormulas } from './statistics/readability-formulas.js';
export type { TextMeasures, ViennaFormulas } from './statistics/readability-formulas.js';
export { reliableChange, type ReliableChange } from './statistics/reliable-change.js';
export { round } from './statistics/round.js';
export type { Sample } from './statistics/sample.js';
export { shareDifference } from './statistics/share-difference.js';
export { shareInterval } from './statistics/share-interval.js';
export { signTest } from './statistics/sign-test.js';
export { signedRankTest } from './statistics/signed-rank-test.js';
export { splitSentences } from './statistics/split-sentences.js';
export { splitWords } from './statistics/split-words.js';
export { standardisedRate, type RateStratum } from './statistics/standardised-rate.js';
export { standardisedShare, type StandardStratum } from './statistics/standardised-share.js';
export { studentTQuantile } from './statistics/student-t.js';
export { countSyllables } from './statistics/syllables.js';
export { targetAttainment } from './statistics/target-attainment.js';
export { percent, percentOf, pointsBetween, relativeChange } from './statistics/units.js';
export type { Percent, PercentagePoints } from './statistics/units.js';
export { wilson, Z95 } from './statistics/wilson.js';
export { offerGaps } from './publication/offer-gaps.js';
export { RECORD_KINDS, recordKind } from './records/record-kinds.js';
export { RECOMMENDATION_STATUSES, statusAsOf, type DatedStatus } from './publication/status-as-of.js';
export { tableTemplate } from './records/table-template.js';
export { implementationAsOf } from './record-measures/implementation-status.js';
export { committeeOverlaps } from './record-measures/committee-overlaps.js';
export { committeeComponents, networkOrganisations } from './publication/network/network-organisations.js';
