import { say, textIn, type Language } from '@teilhabe/charts';
import type { Choice } from '../parts/select.js';
import type { Indicator } from './area-groups.js';

/** The breakdowns of any of these indicators, each once, after the total. Empty when none has one. */
export function breakdownChoices(indicators: readonly Indicator[], language: Language): readonly Choice[] {
  const texts = new Map<string, string>();
  for (const { breakdowns } of indicators) {
    for (const { extension } of breakdowns) {
      const { breakdown = '', breakdownTitle = {} } = extension;
      if (!texts.has(breakdown)) texts.set(breakdown, textIn(breakdownTitle, language.tag) || breakdown);
    }
  }
  const choices = [...texts].map(([value, text]) => ({ value, text }));
  return choices.length === 0 ? [] : [{ value: '', text: say(language, 'ui.total') }, ...choices];
}

/** The periods that any card offers, newest first, after the newest of each. Empty when no card offers a choice. */
export function periodChoices(offered: readonly (readonly Choice[])[], language: Language): readonly Choice[] {
  const texts = new Map(offered.flat().map(({ value, text }) => [value, text]));
  const choices = [...texts].map(([value, text]) => ({ value, text })).sort(byNewest);
  return choices.length === 0 ? [] : [{ value: '', text: say(language, 'ui.newest') }, ...choices];
}

/** The breakdown that an indicator shows when `breakdown` is asked for of all; '' for the total where it has none such. */
export function followed({ breakdowns }: Indicator, breakdown: string): string {
  return breakdowns.some(({ extension }) => extension.breakdown === breakdown) ? breakdown : '';
}

/** Codes of periods begin with the year, and sort as texts. */
function byNewest(one: Choice, other: Choice): number {
  return one.value < other.value ? 1 : -1;
}
