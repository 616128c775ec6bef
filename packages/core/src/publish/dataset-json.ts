import type { SentenceTexts } from '../indicator/sentence-texts.js';
import {
  CONTRACT_VERSION,
  type Dataset,
  type DatasetExtension,
  type DatasetLabels,
  type Dimension,
  type Measure,
  type Source,
  type Status,
  type Texts,
  type Unit,
} from '../publication.js';
import type { SafeObservation, SafeSeries, SafeTable } from '../protect/safe-series.js';
import type { LabelledCategory } from '../series/series.js';
import type { Indicator } from '../indicator/definition.js';
import { round } from '../statistics/round.js';
import { reasonOf, shownDecimals, statusOf } from './display.js';
import { factsOf } from './facts.js';
import { answerSummaries } from './answer-summaries.js';
import { measureUnit } from './measure-units.js';
import { measuresOf } from './measures-of.js';
import { sentencesOf } from './sentences.js';
import { inLanguage, MEASURE_WORDS, PROTECTION_NOTE, SURVEY_NOTE, WORDS } from './words.js';

/** What a dataset says about itself that is not in the series. */
export interface DatasetContext {
  readonly updated: string;
  /** The first is the default language. */
  readonly languages: readonly string[];
  readonly sources: readonly Source[];
  readonly note?: Texts;
  /** The city's own sentences. */
  readonly sentences?: SentenceTexts | undefined;
}

/** A dimension with its labels in every language. */
interface LabelledDimension {
  readonly id: string;
  readonly labels: Texts;
  readonly categories: readonly LabelledCategory[];
}

/** The file name of a table without its ending: `hr1`, `hr1~department`. */
export function stemOf(series: SafeSeries, table: SafeTable): string {
  return table.breakdown === null ? series.indicator.id : `${series.indicator.id}~${table.breakdown.id}`;
}

/** One table of a protected series as a JSON-stat 2.0 dataset, its numbers rounded as they are shown. */
export function datasetJson(series: SafeSeries, table: SafeTable, context: DatasetContext): Dataset {
  const [language = 'de', ...others] = context.languages;
  const dimensions = dimensionsOf(series, table);
  const measures = measuresOf(series, table);
  const size = [...dimensions.map(({ categories }) => categories.length), measures.length];
  return {
    version: '2.0',
    class: 'dataset',
    label: inLanguage(titleOf(series, table), language),
    source: context.sources.map((source) => source.title).join('; '),
    updated: context.updated,
    id: [...dimensions.map(({ id }) => id), 'measure'],
    size,
    role: { time: ['period'], metric: ['measure'] },
    dimension: Object.fromEntries([
      ...dimensions.map((dimension) => [dimension.id, dimensionJson(dimension, series, language)] as const),
      ['measure', measureJson(series, measures, language)] as const,
    ]),
    ...cells(series, table, measures),
    extension: { teilhabe: extensionOf(series, table, dimensions, measures, others, context) },
  };
}

/** A table's title: the indicator's, and what it is broken down by. */
export function titleOf({ indicator }: SafeSeries, { breakdown }: SafeTable): Texts {
  if (breakdown === null) return indicator.title;
  return Object.fromEntries(
    Object.entries(indicator.title).map(([language, title]) => [
      language,
      `${title} ${inLanguage(WORDS.by, language)} ${inLanguage(breakdown.title, language)}`,
    ]),
  );
}

function dimensionsOf(series: SafeSeries, table: SafeTable): readonly LabelledDimension[] {
  const years = series.periods.every((period) => period.precision === 'year');
  const periods = series.periods.map((period) => ({ code: period.edtf, labels: period.text }));
  const { breakdown, categories } = table;
  return [
    { id: 'period', labels: years ? WORDS.year : WORDS.period, categories: periods },
    ...(breakdown ? [{ id: breakdown.id, labels: breakdown.title, categories }] : []),
    ...(series.answers ? [{ id: 'answer', labels: WORDS.answer, categories: series.answers }] : []),
  ];
}

function dimensionJson({ id, labels, categories }: LabelledDimension, series: SafeSeries, language: string): Dimension {
  const periods = Object.fromEntries(series.periods.map((period) => [period.edtf, period]));
  return {
    label: inLanguage(labels, language),
    category: {
      index: categories.map(({ code }) => code),
      label: Object.fromEntries(categories.map((category) => [category.code, inLanguage(category.labels, language)])),
    },
    ...(id === 'period' ? { extension: { teilhabe: { periods } } } : {}),
  };
}

function measureJson(series: SafeSeries, measures: readonly Measure[], language: string): Dimension {
  return {
    label: inLanguage(WORDS.measure, language),
    category: {
      index: measures,
      label: Object.fromEntries(
        measures.map((measure) => [measure, inLanguage(measureWords(series, measure), language)]),
      ),
      unit: Object.fromEntries(measures.map((measure) => [measure, unitOf(series, measure, language)])),
    },
  };
}

function measureWords({ indicator }: SafeSeries, measure: Measure): Texts {
  return indicator.labels?.[measure] ?? MEASURE_WORDS[measure];
}

function unitOf({ indicator }: SafeSeries, measure: Measure, language: string): Unit {
  const { labels, decimals } = measureUnit(indicator, measure);
  return { label: inLanguage(labels, language), decimals };
}

/** Values and statuses, cell by cell in the order of the cube. */
function cells(series: SafeSeries, table: SafeTable, measures: readonly Measure[]) {
  const value: (number | null)[] = [];
  const status: Record<string, Status> = {};
  for (const { observation, answer, measure } of places(series, table, measures)) {
    const number = numberOf(observation, answer, measure, series);
    const undefinedNumber = number === null && observation.kind === 'numbers';
    const mark = undefinedNumber ? 'X' : statusOf(observation, series.indicator, series.periods);
    if (mark) status[value.length] = mark;
    value.push(number);
  }
  return { value, status };
}

interface CubePlace {
  readonly observation: SafeObservation;
  readonly answer: number;
  readonly measure: Measure;
}

/** Where each number of the cube comes from, in its order. */
function places(series: SafeSeries, table: SafeTable, measures: readonly Measure[]): readonly CubePlace[] {
  const answers = (series.answers ?? [null]).map((_, answer) => answer);
  return table.observations.flatMap((observation) =>
    answers.flatMap((answer) => measures.map((measure) => ({ observation, answer, measure }))),
  );
}

function numberOf(
  observation: SafeObservation,
  answer: number,
  measure: Measure,
  { indicator }: SafeSeries,
): number | null {
  const number = observation.kind === 'numbers' ? observation.measures[answer]?.[measure] : undefined;
  if (number === undefined || observation.kind !== 'numbers') return null;
  return round(number, shownDecimals(observation, indicator, measure, answer));
}

/** Why there is no number, or one that only looks like zero; the reason of a number stands at its position alone. */
function reasonsOf(
  series: SafeSeries,
  table: SafeTable,
  measures: readonly Measure[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    places(series, table, measures).flatMap(
      ({ observation, answer, measure }, i): readonly (readonly [number, string])[] => {
        if (observation.kind === 'missing') return [[i, observation.reason]];
        const number = observation.kind === 'numbers' ? observation.measures[answer]?.[measure] : undefined;
        const reason = reasonOf(number, numberOf(observation, answer, measure, series));
        return reason ? [[i, reason]] : [];
      },
    ),
  );
}

/** Where fewer decimal places are shown than the unit has. */
function decimalsOf(
  series: SafeSeries,
  table: SafeTable,
  measures: readonly Measure[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    places(series, table, measures).flatMap(({ observation, answer, measure }, i) => {
      if (observation.kind !== 'numbers' || observation.measures[answer]?.[measure] === undefined) return [];
      const decimals = shownDecimals(observation, series.indicator, measure, answer);
      const usual = measureUnit(series.indicator, measure).decimals;
      return decimals < usual ? [[i, decimals]] : [];
    }),
  );
}

function extensionOf(
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
    sources: context.sources,
    methodNotes: methodNotes(series, table, survey),
    ...(context.note ? { note: context.note } : {}),
    reasons: reasonsOf(series, table, measures),
    ...answerSummaries(series, table),
    ...(Object.keys(decimals).length > 0 ? { decimals } : {}),
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
    ...series.reasons.map((reason) => ({ de: reason })),
  ];
}

/** Why two definitions of the population were compared nevertheless. */
function mixedNote({ measure }: Indicator): readonly Texts[] {
  return 'allowMixed' in measure ? [measure.allowMixed] : [];
}

function labelsIn(
  language: string,
  series: SafeSeries,
  table: SafeTable,
  dimensions: readonly LabelledDimension[],
  measures: readonly Measure[],
): DatasetLabels {
  const own = dimensions.map(({ id, labels, categories }) => {
    const category = Object.fromEntries(
      categories.map(({ code, labels: texts }) => [code, inLanguage(texts, language)]),
    );
    return [id, { label: inLanguage(labels, language), category }] as const;
  });
  const words = Object.fromEntries(
    measures.map((measure) => [measure, inLanguage(measureWords(series, measure), language)]),
  );
  return {
    label: inLanguage(titleOf(series, table), language),
    dimension: Object.fromEntries([
      ...own,
      ['measure', { label: inLanguage(WORDS.measure, language), category: words }] as const,
    ]),
  };
}
