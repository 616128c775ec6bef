import type { SentenceTexts } from '../indicator/sentence-texts.js';
import type { Indicator } from '../indicator/definition.js';
import type { SafeSeries, SafeTable } from '../protect/safe-series.js';
import { CONTRACT_VERSION, type DatasetExtension, type Measure, type Source, type Texts } from '../publication.js';
import { answerSummaries } from './answer-summaries.js';
import { decimalsOf, reasonsOf } from './dataset-cells.js';
import { labelsIn, type LabelledDimension } from './dataset-dimensions.js';
import { factsOf } from './facts.js';
import { sentencesOf } from './sentences.js';
import { pooledNote } from './pooled-note.js';
import { roundingNote } from './rounding-note.js';
import { PROTECTION_NOTE, SURVEY_NOTE } from './words.js';

/** What a dataset says about itself that is not in the series. */
export interface DatasetContext {
  readonly updated: string;
  /** The first is the default language. */
  readonly languages: readonly string[];
  readonly sources: readonly Source[];
  readonly note?: Texts;
  /** The dimensions that there is a map of. */
  readonly geo: readonly string[];
  /** The city's own sentences. */
  readonly sentences?: SentenceTexts | undefined;
}

/** The file name of a table without its ending: `hr1`, `hr1~department`. */
export function stemOf(series: SafeSeries, table: SafeTable): string {
  return table.breakdown === null ? series.indicator.id : `${series.indicator.id}~${table.breakdown.id}`;
}

export function extensionOf(
  series: SafeSeries,
  table: SafeTable,
  dimensions: readonly LabelledDimension[],
  measures: readonly Measure[],
  otherLanguages: readonly string[],
  context: DatasetContext,
): DatasetExtension {
  const { indicator } = series;
  const survey = indicator.measure.type === 'proportion' && indicator.measure.survey !== undefined;
  const facts = table.breakdown === null ? factsOf(series) : undefined;
  const decimals = decimalsOf(series, table, measures);
  const stem = stemOf(series, table);
  return {
    version: CONTRACT_VERSION,
    id: indicator.id,
    area: indicator.area,
    measureType: indicator.measure.type,
    breakdown: table.breakdown ? [table.breakdown.id] : [],
    ...(series.answers ? { answers: 'answer' } : {}),
    ...described(indicator),
    direction: indicator.direction,
    ...(indicator.population ? { population: indicator.population } : {}),
    ...(survey ? { level: 0.95 } : {}),
    sentences: sentencesOf(series, table, {
      languages: context.languages,
      measures,
      changed: facts !== undefined,
      own: context.sentences,
    }),
    ...(facts ? { facts } : {}),
    targets: indicator.targets ?? [],
    breaks: indicator.breaks ?? [],
    ...(indicator.bands ? { bands: indicator.bands } : {}),
    ...(indicator.events ? { events: indicator.events } : {}),
    sources: context.sources,
    methodNotes: methodNotes(series, table, survey),
    ...(context.note ? { note: context.note } : {}),
    reasons: reasonsOf(series, table, measures),
    ...answerSummaries(series, table),
    ...(Object.keys(decimals).length > 0 ? { decimals } : {}),
    ...(series.protection ? { protection: { ...series.protection, ...table.protection } } : {}),
    ...(series.counts
      ? { counts: { ...series.counts, ...(table.breakdown ? { by: table.breakdown.field } : {}) } }
      : {}),
    ...(table.within ? { within: table.within } : {}),
    labels: Object.fromEntries(
      otherLanguages.map((language) => [language, labelsIn(language, series, table, dimensions, measures)]),
    ),
    csv: { de: `csv/${stem}.csv`, en: `csv/${stem}.en.csv` },
  };
}

/** What the definition says in words. */
function described({ code, readingAid, definition, numerator, denominator, reference }: Indicator) {
  return {
    ...(code ? { code } : {}),
    ...(readingAid ? { readingAid } : {}),
    definition,
    ...(numerator ? { numerator } : {}),
    ...(denominator ? { denominator } : {}),
    ...(reference ? { reference } : {}),
  };
}

function methodNotes(series: SafeSeries, table: SafeTable, survey: boolean): readonly Texts[] {
  const hidden = table.observations.some((observation) => observation.kind === 'confidential');
  return [
    ...(series.indicator.methodNotes ?? []),
    ...mixedNote(series.indicator),
    ...(survey ? [SURVEY_NOTE] : []),
    ...(hidden ? [PROTECTION_NOTE] : []),
    ...(series.protection?.pooled ? [pooledNote(series.protection.pooled)] : []),
    ...(table.protection?.rounding ? [roundingNote(table.protection.rounding)] : []),
    ...series.reasons.map((reason) => ({ de: reason })),
  ];
}

/** Why two definitions of the population were compared nevertheless. */
function mixedNote({ measure }: Indicator): readonly Texts[] {
  return 'allowMixed' in measure ? [measure.allowMixed] : [];
}
