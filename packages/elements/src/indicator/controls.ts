import { categoryLabel, say, textIn, type Language } from '@teilhabe/charts';
import type { IndexItem } from '@teilhabe/core/publication';
import type { TemplateResult } from 'lit';
import { select, type Choice } from '../parts/select.js';
import { breakdownOf, type IndicatorData } from './indicator-data.js';
import { periodChoices, timeDimension } from './periods.js';

/** The choice among the breakdowns that the publication has; undefined when there is one file only. */
export function breakdownSelect(
  { choices, item }: IndicatorData,
  language: Language,
  choose: (breakdown: string) => void,
): TemplateResult | undefined {
  const text = ({ extension }: IndexItem) =>
    textIn(extension.breakdownTitle ?? {}, language.tag) || say(language, 'ui.total');
  const options = choices.map((choice) => ({ value: breakdownOf(choice), text: text(choice) }));
  return select(say(language, 'ui.breakdown'), options, breakdownOf(item), choose);
}

/** The periods of a chart that shows one, newest first, by code and name; empty when there is no choice. */
export function periodTexts(
  { dataset, kind }: Pick<IndicatorData, 'dataset' | 'kind'>,
  language: Language,
): readonly Choice[] {
  const time = timeDimension(dataset) ?? '';
  return periodChoices(dataset, kind).map((value) => ({
    value,
    text: categoryLabel(dataset, time, value, language.tag),
  }));
}

/** The choice among the periods of a chart that shows one; undefined when there is no choice. */
export function periodSelect(
  data: Pick<IndicatorData, 'dataset' | 'kind'>,
  period: string,
  language: Language,
  choose: (period: string) => void,
): TemplateResult | undefined {
  const options = periodTexts(data, language);
  const chosen = options.some(({ value }) => value === period) ? period : (options[0]?.value ?? '');
  return select(say(language, 'ui.period'), options, chosen, choose);
}
