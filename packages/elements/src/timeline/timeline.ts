import {
  drawTimeline,
  estimateText,
  say,
  textWithLanguage,
  timeline,
  type Language,
  timelineTable,
} from '@teilhabe/charts';
import type { TimelineItem } from '@teilhabe/core/publication';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ChartElement } from '../chart-element.js';
import { languageMark } from '../language/foreign-text.js';
import type { Load } from '../load/load.js';
import type { Chart } from '../parts/chart-surface.js';
import { heading } from '../parts/heading.js';
import { idList } from '../parts/id-list.js';
import { timelineStyles } from '../styles/timeline.js';
import { readTimeline, type TimelineData } from './read-timeline.js';
import { timelineList, undatedList } from './timeline-list.js';
import { timelineAbout } from './timeline-about.js';

type Items = readonly TimelineItem[];

/**
 * The timeline of a publication: lanes of events and phases whose dates may be vague.
 * A drawing where there are 600 px, a list with a line at its side where there are fewer.
 *
 * @tag teilhabe-timeline
 * @csspart list - The list for narrow places.
 * @csspart undated - The entries without a date.
 * @csspart about - Source, date and downloads.
 */
export class TeilhabeTimeline extends ChartElement<TimelineData> {
  static override styles = [...ChartElement.styles, timelineStyles];

  /** The lanes to show, by id; all when empty. */
  @property({ converter: idList }) lanes: readonly string[] = [];

  protected override read(load: Load): Promise<TimelineData | null> {
    return readTimeline(this.src, load);
  }

  protected override content(data: TimelineData, language: Language): TemplateResult {
    const items = this.inLanes(data.items);
    const dated = items.filter((item) => item.date !== null);
    const undated = items.filter((item) => item.date === null);
    const { summary } = timeline(items, { width: 800, language, measure: estimateText });
    const table = timelineTable(items, language);
    const { tag } = textWithLanguage(items[0]?.title ?? {}, language.tag);
    const title = html`${say(language, 'timeline.title')}${languageMark(tag, language)}`;
    return html`${heading(this.headingLevel, title)}
      <p class="finding" part="finding">${summary}</p>
      ${this.skipLink(language)} ${this.figure(language)} ${timelineList(dated, language)}
      ${undated.length > 0 ? undatedList(undated, say(language, 'ui.undated'), language) : nothing}
      ${this.table(table, language)} ${timelineAbout(data, table, language)}`;
  }

  protected override chart({ items }: TimelineData, language: Language): Chart {
    return {
      of: [items, language, this.lanes],
      draw: (place) => {
        const model = timeline(this.inLanes(items), { ...place, language });
        return { model, drawing: drawTimeline(model) };
      },
    };
  }

  private inLanes(items: Items): Items {
    return this.lanes.length === 0 ? items : items.filter((item) => this.lanes.includes(item.lane));
  }
}
