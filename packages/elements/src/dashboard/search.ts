import { textIn, type Language } from '@teilhabe/charts';
import type { AreaGroup, Indicator } from './area-groups.js';
import { areaTitle } from './area-nav.js';
import { matches } from './matches.js';

/**
 * The fields with those of their indicators that match the words by their own title, their field's or a breakdown's; all
 * fields, also those without indicators, where no words are looked for.
 */
export function found(groups: readonly AreaGroup[], search: string, language: Language): readonly AreaGroup[] {
  if (search.trim() === '') return groups;
  const fits = (group: AreaGroup, { item, breakdowns }: Indicator): boolean => {
    const titles = [item.extension.title, ...breakdowns.map(({ extension }) => extension.breakdownTitle ?? {})];
    const texts = titles.map((title) => textIn(title, language.tag));
    return matches([group.id, areaTitle(group, language).text, ...texts].join(' '), search.trim());
  };
  return groups
    .map((group) => ({ ...group, indicators: group.indicators.filter((indicator) => fits(group, indicator)) }))
    .filter(({ indicators }) => indicators.length > 0);
}
