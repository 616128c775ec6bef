import { say, type Language } from '@teilhabe/charts';
import type { TimelineItem } from '@teilhabe/core/publication';
import { dataTableMarkup, drawing, lines, WIDTHS } from './figure.js';
import { html, type Markup } from './markup.js';
import { timelineReading } from './reading.js';

/** The timeline as a drawing on wide pages, and as a table of all events, the undated ones last. Null without events. */
export function timelineSection(items: readonly TimelineItem[], language: Language): Markup | null {
  if (items.length === 0) return null;
  const reading = timelineReading(items, language);
  return html`<section id="timeline">
    <h2>${say(language, 'timeline.title')}</h2>
    <article class="teilhabe-card">
      <p class="teilhabe-finding">${reading.finding}</p>
      <figure class="teilhabe-figure">${drawing('wide', reading.draw(WIDTHS.wide))}</figure>
      ${dataTableMarkup(reading.table)} ${lines(reading.notes)}
    </article>
  </section>`;
}
