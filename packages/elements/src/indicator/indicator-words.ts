import { dataSheet, methodSentences, sourceLine, type Language } from '@teilhabe/charts';
import type { ReusableWords } from '../reuse/reusable.js';
import type { IndicatorData } from './indicator-data.js';

/** What stands in the files of an indicator: its table with numbers as numbers, how it is measured, where it comes from. */
export function indicatorWords(
  { dataset, index }: Pick<IndicatorData, 'dataset' | 'index'>,
  period: string,
  language: Language,
): ReusableWords {
  const own = dataset.extension.teilhabe;
  return {
    sheet: dataSheet(dataset, language, period ? { period } : {}),
    method: methodSentences(dataset, language).map(({ text }) => text),
    origin: {
      source: sourceLine(dataset, language),
      date: dataset.updated ?? '',
      note: own?.note,
      licences: (own?.sources ?? []).map(({ licence }) => licence ?? ''),
      index,
    },
  };
}
