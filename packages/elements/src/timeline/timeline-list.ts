import { dateText, textWithLanguage, type Language } from '@teilhabe/charts';
import type { TimelineItem } from '@teilhabe/core/publication';
import { html, nothing, type TemplateResult } from 'lit';
import { foreignText } from '../language/foreign-text.js';
import { encodeRecord } from '../state/state-link.js';

/** The entries as a list with a line at its side, for places too narrow for a drawing; `linked` is the one that is sought. */
export function timelineList(items: readonly TimelineItem[], linked: string, language: Language): TemplateResult {
  return html`<ol class="list" part="list">
    ${items.map(
      (item) =>
        html`<li class=${item.kind} data-id=${item.id} aria-current=${item.id === linked ? 'true' : nothing}>
          <span class="when"><a href=${encodeRecord('timeline', item.id)}>${dateText(item, language)}</a></span>
          ${entry(item, language)}
        </li>`,
    )}
  </ol>`;
}

/** The entries without a date, apart from the others. */
export function undatedList(items: readonly TimelineItem[], title: string, language: Language): TemplateResult {
  return html`<div class="undated" part="undated">
    <p id="undated">${title}</p>
    <ul aria-labelledby="undated">
      ${items.map((item) => html`<li>${entry(item, language)}</li>`)}
    </ul>
  </div>`;
}

/** The timeline's heading names the language of its entries, so that each says its own to the browser only. */
function entry({ title, laneTitle, description }: TimelineItem, language: Language): TemplateResult {
  const shown = (texts: TimelineItem['title']) => {
    const text = textWithLanguage(texts, language.tag);
    return foreignText(text, language, text.tag);
  };
  return html`<span class="what">${shown(title)}</span>
    <span class="lane">${shown(laneTitle)}</span>
    ${description ? html`<span class="more">${shown(description)}</span>` : nothing}`;
}
