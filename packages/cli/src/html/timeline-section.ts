import { draw, estimateText, textIn, timeline, type Language, type TableModel } from '@teilhabe/charts';
import type { TimelineItem } from '@teilhabe/core/publication';
import { dataTableMarkup, drawing, WIDTHS } from './figure.js';
import { html, type Markup } from './markup.js';
import { words } from './words.js';

/** The timeline as a drawing on wide pages, and as a table of all events, the undated ones last. Null without events. */
export function timelineSection(items: readonly TimelineItem[], language: Language): Markup | null {
  if (items.length === 0) return null;
  const say = words(language.tag);
  const model = timeline(items, { width: WIDTHS.wide, language, measure: estimateText });
  return html`<section id="timeline">
    <h2>${say.timeline}</h2>
    <article class="teilhabe-card">
      <p class="teilhabe-finding">${model.summary}</p>
      <figure class="teilhabe-figure">${drawing('wide', draw(model))}</figure>
      ${dataTableMarkup(eventTable(items, language))}
    </article>
  </section>`;
}

function eventTable(items: readonly TimelineItem[], language: Language): TableModel {
  const say = words(language.tag);
  const dated = items.filter((item) => item.date !== null).sort((a, b) => start(a).localeCompare(start(b)));
  const ordered = [...dated, ...items.filter((item) => item.date === null)];
  return {
    caption: say.timeline,
    columns: [
      { id: 'date', label: say.date, numeric: false },
      { id: 'event', label: say.event, numeric: false },
      { id: 'lane', label: say.lane, numeric: false },
    ],
    rows: ordered.map((item) => ({
      header: item.date ? textIn(item.date.text, language.tag) : say.undated,
      cells: [textIn(item.title, language.tag), textIn(item.laneTitle, language.tag)],
    })),
  };
}

function start({ date }: TimelineItem): string {
  return date?.earliest ?? '';
}
