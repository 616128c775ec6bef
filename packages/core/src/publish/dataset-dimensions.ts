import type { DatasetLabels, Dimension, Measure, Texts, Unit } from '../publication.js';
import type { SafeSeries, SafeTable } from '../protect/safe-series.js';
import type { LabelledCategory } from '../series/series.js';
import { measureUnit } from './measure-units.js';
import { inLanguage, MEASURE_WORDS, WORDS } from './words.js';

/** A dimension with its labels in every language. */
export interface LabelledDimension {
  readonly id: string;
  readonly labels: Texts;
  readonly categories: readonly LabelledCategory[];
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

export function dimensionsOf(series: SafeSeries, table: SafeTable): readonly LabelledDimension[] {
  const years = series.periods.every((period) => period.precision === 'year');
  const periods = series.periods.map((period) => ({ code: period.edtf, labels: period.text }));
  const { breakdown, categories } = table;
  return [
    { id: 'period', labels: years ? WORDS.year : WORDS.period, categories: periods },
    ...(breakdown ? [{ id: breakdown.id, labels: breakdown.title, categories }] : []),
    ...(series.answers ? [{ id: 'answer', labels: WORDS.answer, categories: series.answers }] : []),
  ];
}

export function dimensionJson(
  { id, labels, categories }: LabelledDimension,
  series: SafeSeries,
  language: string,
): Dimension {
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

export function measureJson(series: SafeSeries, measures: readonly Measure[], language: string): Dimension {
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

export function labelsIn(
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
