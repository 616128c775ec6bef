import { formatDate, say, type Language } from '@teilhabe/charts';
import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineData } from './read-timeline.js';

/** The quiet end of a timeline: where its entries come from, as of when, and what can be taken along. */
export function timelineAbout(data: TimelineData, reuse: TemplateResult, language: Language): TemplateResult {
  const source = timelineSource(data, language);
  return html`<div class="about" part="about">${source ? html`<p>${source}</p>` : nothing} ${reuse}</div>`;
}

/** The sources of the entries and the day of the publication; '' where nobody names them. */
export function timelineSource({ items, index }: TimelineData, language: Language): string {
  const sources = [...new Set(items.flatMap((item) => item.source ?? []))].join('; ');
  return [
    ...(sources ? [say(language, 'source.name', { source: sources })] : []),
    ...(index ? [say(language, 'source.date', { date: formatDate(language, index.edition) })] : []),
  ].join(', ');
}
