import { draw, estimateText, say, textIn, timeline, type Language, type TableModel } from '@teilhabe/charts';
import type { TimelineItem } from '@teilhabe/core/publication';
import { dataTableMarkup, drawing, WIDTHS } from './figure.js';
import { html, type Markup } from './markup.js';

/** The timeline as a drawing on wide pages, and as a table of all events, the undated ones last. Null without events. */
export function timelineSection(items: readonly TimelineItem[], language: Language): Markup | null {
  if (items.length === 0) return null;
  const model = timeline(items, { width: WIDTHS.wide, language, measure: estimateText });
  return html`<section id="timeline">
    <h2>${say(language, 'timeline.title')}</h2>
    <article class="teilhabe-card">
      <p class="teilhabe-finding">${model.summary}</p>
      <figure class="teilhabe-figure">${drawing('wide', draw(model))}</figure>
      ${dataTableMarkup(eventTable(items, language))}
    </article>
  </section>`;
}

function eventTable(items: readonly TimelineItem[], language: Language): TableModel {
  const dated = items.filter((item) => item.date !== null).sort((a, b) => start(a).localeCompare(start(b)));
  const ordered = [...dated, ...items.filter((item) => item.date === null)];
  return {
    caption: say(language, 'timeline.title'),
    columns: [
      { id: 'date', label: say(language, 'timeline.when'), numeric: false },
      { id: 'event', label: say(language, 'timeline.what'), numeric: false },
      { id: 'lane', label: say(language, 'timeline.lane'), numeric: false },
    ],
    rows: ordered.map((item) => ({
      header: item.date ? textIn(item.date.text, language.tag) : say(language, 'ui.undated'),
      cells: [textIn(item.title, language.tag), textIn(item.laneTitle, language.tag)],
    })),
  };
}

function start({ date }: TimelineItem): string {
  return date?.earliest ?? '';
}
