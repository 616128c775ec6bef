import { datasetTitle, type Language } from '@teilhabe/charts';
import { dataFiles } from '../reuse/data-files.js';
import { isFrozen } from '../reuse/frozen.js';
import type { Reusable } from '../reuse/reusable.js';
import { encodeState, type IndicatorState } from '../state/state-link.js';
import { citationOf } from './citation-of.js';
import type { IndicatorData } from './indicator-data.js';

/** An indicator as it is shown: its finding, its drawing, and what the reader has chosen, with a period only where the data have it. */
export interface ShownIndicator extends Required<Pick<Reusable, 'finding' | 'draw'>> {
  readonly data: IndicatorData;
  readonly state: IndicatorState;
  /** What the page asks for beside the dataset's own events. */
  readonly events: string;
}

/** An indicator for taking along: its published files first. */
export function reusableIndicator(
  { data, state, events, finding, draw }: ShownIndicator,
  language: Language,
): Reusable {
  const { indicator, breakdown, period, view } = state;
  const { dataset, item, base, url } = data;
  const live = { src: item ? base : url, indicator, breakdown, period, view, events, lang: language.tag };
  const frozen = { src: url, period, view, events, lang: language.tag };
  return {
    name: nameOf(data, period),
    title: datasetTitle(dataset, language.tag).text,
    finding,
    draw,
    files: dataFiles(data, language),
    fragment: encodeState(state),
    citation: citationOf(data, language),
    live: { kind: 'indicator', attributes: live },
    // A dataset alone knows no timeline.
    ...(isFrozen(url) && (events === '' || events === 'none')
      ? { frozen: { kind: 'indicator', attributes: frozen } }
      : {}),
    words: async () => (await import('./indicator-words.js')).indicatorWords(data, period, language),
  };
}

/** `hr1~department-2025`; `dataset` where the data have no id. */
function nameOf({ dataset }: IndicatorData, period: string): string {
  const own = dataset.extension.teilhabe;
  const stem = own ? [own.id, ...own.breakdown].join('~') : 'dataset';
  return [stem, period].filter(Boolean).join('-');
}
