import type { Language } from '@teilhabe/charts';
import { encodeState } from '../state/state-link.js';
import { embedCode, scriptAddress } from './embed-code.js';
import { pageAddress } from './page-address.js';
import type { Reusable } from './reusable.js';

/** A text to copy: the link to a view, or the code that shows it live or as it is in this edition. */
export interface SharedText {
  readonly what: 'link' | 'live' | 'frozen';
  readonly text: string;
}

/** A file whose name changes with its content, so that what it says never changes: `hr1.1f3a….json`. */
const FROZEN = /\.[0-9a-f]{12}\.json$/;

/**
 * What can be shared of an indicator: no link for a dataset that was loaded alone and has no name on the page, no code
 * where the page has our script in a bundle of its own, and no frozen one where the publication has no frozen file.
 */
export function sharedTexts({ data, state }: Reusable, { tag }: Language): readonly SharedText[] {
  const { indicator, breakdown, period, view } = state;
  const fragment = encodeState(state);
  const script = scriptAddress(document.scripts);
  const live = { src: data.item ? data.base : data.url, indicator, breakdown, period, view, lang: tag };
  const frozen = { src: data.url, period, view, lang: tag };
  const texts: readonly SharedText[] = [
    { what: 'link', text: fragment && pageAddress() + fragment },
    { what: 'live', text: script && embedCode({ script, attributes: live }) },
    { what: 'frozen', text: script && FROZEN.test(data.url) ? embedCode({ script, attributes: frozen }) : '' },
  ];
  return texts.filter(({ text }) => text !== '');
}
