import type { Language } from '@teilhabe/charts';
import { citation } from '@teilhabe/core/publication';
import type { IndicatorData } from './indicator-data.js';

/** What is cited: an indicator of a publication. */
export type Cited = Pick<IndicatorData, 'dataset' | 'index' | 'item'>;

/** How the indicator is cited, in one line; '' for a dataset that was loaded alone, of which no publisher is known. */
export function citationOf({ index, item }: Cited, { tag }: Language): string {
  const [language = tag] = tag.split('-');
  return index && item ? citation(index, language, { title: item.extension.title }) : '';
}
