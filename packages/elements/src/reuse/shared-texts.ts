import { embedCode, scriptAddress } from './embed-code.js';
import { pageAddress } from './page-address.js';
import type { EmbeddedElement, Reusable } from './reusable.js';

/** A text to copy: the link to a view, how it is cited, or the code that shows it live or as it is in this edition. */
export interface SharedText {
  readonly what: 'link' | 'citation' | 'live' | 'frozen';
  readonly text: string;
}

/** What can be shared: no link for what has no name on the page, no code where the page has our script in a bundle of its own. */
export function sharedTexts({ fragment, citation = '', live, frozen }: Reusable): readonly SharedText[] {
  const script = scriptAddress(document.scripts);
  const code = (element: EmbeddedElement | undefined) => (element && script ? embedCode({ script, ...element }) : '');
  const texts: readonly SharedText[] = [
    { what: 'link', text: fragment && pageAddress() + fragment },
    { what: 'citation', text: citation },
    { what: 'live', text: code(live) },
    { what: 'frozen', text: code(frozen) },
  ];
  return texts.filter(({ text }) => text !== '');
}
