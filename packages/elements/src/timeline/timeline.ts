import {
  drawTimeline,
  entriesWithin,
  say,
  textWithLanguage,
  timeline,
  timelineFacts,
  timelineTable,
  yearsText,
  yearToSee,
  type Language,
  type TableModel,
  type TimelineFacts,
  type YearSpan,
} from '@teilhabe/charts';
import { loadTimeline } from '@teilhabe/charts/messages/load-timeline';
import type { TimelineItem } from '@teilhabe/core/publication';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ChartElement } from '../chart-element.js';
import { tell } from '../events.js';
import { languageMark } from '../language/foreign-text.js';
import type { Load } from '../load/load.js';
import type { Chart, Place } from '../parts/chart-surface.js';
import { heading } from '../parts/heading.js';
import { idList } from '../parts/id-list.js';
import { Reuse } from '../reuse/reuse.js';
import type { Reusable } from '../reuse/reusable.js';
import { LinkedRecord } from '../state/linked-record.js';
import { encodeRecord } from '../state/state-link.js';
import { timelineStyles } from '../styles/timeline.js';
import { wideChartStyles } from '../styles/wide-chart.js';
import { laneItems, MORE_LANES } from './more-lanes.js';
import { readTimeline, type TimelineData } from './read-timeline.js';
import { reusableTimeline } from './reusable-timeline.js';
import { timelineAbout } from './timeline-about.js';
import { filtered, timelineFilters, zoomButtons, type TimelineFilter } from './timeline-controls.js';
import { timelineList, undatedList } from './timeline-list.js';
import { dayOf } from './today.js';
import { zoomed, zoomMoveOf, type ZoomMove } from './zoom.js';

type Items = readonly TimelineItem[];

/**
 * The timeline of a publication: lanes of events and phases whose dates may be vague.
 * A drawing where there are 600 px, a list with a line at its side where there are fewer. Buttons, and the keys +, - and 0 in
 * the drawing, show fewer or more years, fewer around the entry that was read last. A page opened with `#teilhabe:timeline;event=kick-off` shows that entry.
 *
 * @tag teilhabe-timeline
 * @fires {CustomEvent<Filter>} teilhabe-filter - The reader chose what is shown: `lanes`, `kind` or `area`, and the value, empty for all.
 * @csspart controls - The choices of lane, kind and field of action.
 * @csspart zoom - The buttons that show other years.
 * @csspart permalink - The link to the entry that was read last.
 * @csspart list - The list for narrow places.
 * @csspart undated - The entries without a date.
 * @csspart about - Source, date and downloads.
 * @csspart reuse - The disclosure with downloads, link, code for embedding and print.
 */
export class TeilhabeTimeline extends ChartElement<TimelineData> {
  static override styles = [...ChartElement.styles, wideChartStyles, timelineStyles];

  /** The lanes to show, by id; all when empty. */
  @property({ converter: idList }) lanes: readonly string[] = [];

  /** `event` or `phase`; both when empty. */
  @property() kind = '';

  /** The field of action to show, by id; all when empty. */
  @property() area = '';

  /** Further records to show, a lane each: `milestones`, `workshops`, `events`, separated by spaces. */
  @property({ converter: idList }) with: readonly string[] = [];

  /** The entry to show, by id. */
  @property() event = '';

  /** The day of the line "today", ISO 8601; the reader's own when empty. */
  @property() today = '';

  /** The years that the reader has chosen to see; all when undefined. */
  @state() private years: YearSpan | undefined;

  protected override readonly words = [loadTimeline];
  protected override readonly inputs = ['src', 'with'];

  private readonly reuse = new Reuse(this);

  constructor() {
    super();
    this.addController(new LinkedRecord(this, 'timeline', (id) => (this.event = id)));
  }

  protected override read(load: Load): Promise<TimelineData | null> {
    const more = MORE_LANES.filter((name) => this.with.includes(name));
    return readTimeline(this.src, more, load);
  }

  protected override content(data: TimelineData, language: Language): TemplateResult {
    const all = this.inLanes(itemsOf(data, language));
    const items = filtered(all, this.filter);
    const dated = items.filter((item) => item.date !== null);
    const undated = items.filter((item) => item.date === null);
    const facts = timelineFacts(items, language);
    const table = timelineTable(items, language);
    const { tag } = textWithLanguage(items[0]?.title ?? {}, language.tag);
    const title = html`${say(language, 'timeline.title')}${languageMark(tag, language)}`;
    return html`${heading(this.headingLevel, title)}
      <p class="finding" part="finding" aria-live="polite">${facts.summary}</p>
      ${timelineFilters(all, data.areas, this.filter, this.choose, language)} ${this.skipLink(language)}
      ${this.zoom(facts, language)}
      <div class="drawing" @keydown=${this.zoomByKey}>${this.figure(language)}</div>
      ${this.permalink(language)} ${timelineList(dated, this.event, language)}
      ${undated.length > 0 ? undatedList(undated, say(language, 'ui.undated'), language) : nothing}
      ${this.table(() => table, language)}
      ${timelineAbout(data, this.reuse.disclosure(this.reusable(data, facts, table, language), language), language)}`;
  }

  protected override chart(data: TimelineData, language: Language): Chart {
    const items = filtered(this.inLanes(itemsOf(data, language)), this.filter);
    const today = this.today || dayOf(new Date());
    const years = this.years;
    return {
      of: [data, language, this.lanes, this.kind, this.area, years, today],
      draw: (place) => {
        const model = timeline(items, { ...place, language, today, ...(years ? { years } : {}) });
        return { model, drawing: drawTimeline(model) };
      },
    };
  }

  private reusable(data: TimelineData, facts: TimelineFacts, table: TableModel, language: Language): Reusable {
    const { lanes, kind, area } = this;
    const draw = (place: Place) => this.chart(data, language).draw(place).drawing;
    const attributes = { lanes: lanes.join(' '), kind, area, with: this.with.join(' ') };
    return reusableTimeline(
      { data, table, finding: facts.summary, draw, entry: this.lastRead || this.event, attributes },
      language,
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Other entries may lie in other years.
    if (['src', 'with', 'lanes', 'kind', 'area'].some((name) => changed.has(name))) this.years = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.event !== '' && (changed.has('event') || changed.has('state'))) this.point(this.event);
  }

  private zoom(facts: TimelineFacts, language: Language): TemplateResult | typeof nothing {
    const { years: all } = facts;
    if (all === null) return nothing;
    const shown = this.years ?? all;
    const values = { years: yearsText(shown, language), count: entriesWithin(facts, shown) };
    const sentence = say(language, 'timeline.shown', values);
    return zoomButtons(shown, all, (move) => this.see(facts, move), sentence, language);
  }

  private see(facts: TimelineFacts, move: ZoomMove): void {
    const { years: all } = facts;
    if (all === null) return;
    const shown = this.years ?? all;
    const next = zoomed(shown, all, move, yearToSee(facts, shown, this.lastRead || this.event));
    this.years = next.from === all.from && next.to === all.to ? undefined : next;
  }

  private readonly zoomByKey = (event: KeyboardEvent): void => {
    const move = event.altKey || event.ctrlKey || event.metaKey ? undefined : zoomMoveOf(event.key);
    const ready = this.current;
    if (move === undefined || ready === undefined) return;
    const items = filtered(this.inLanes(itemsOf(ready.data, ready.language)), this.filter);
    event.preventDefault();
    this.see(timelineFacts(items, ready.language), move);
  };

  private permalink(language: Language): TemplateResult | typeof nothing {
    const fragment = this.lastRead === '' ? '' : encodeRecord('timeline', this.lastRead);
    if (fragment === '') return nothing;
    return html`<p class="permalink" part="permalink" data-screen>
      <a href=${fragment}>${say(language, 'timeline.permalink')}</a>
    </p>`;
  }

  private get filter(): TimelineFilter {
    const { kind, area, lanes } = this;
    return { lane: lanes.length === 1 ? (lanes[0] ?? '') : '', kind, area };
  }

  private readonly choose = (filter: Partial<TimelineFilter>): void => {
    const { lane, kind = this.kind, area = this.area } = filter;
    if (lane !== undefined) this.lanes = lane === '' ? [] : [lane];
    this.kind = kind;
    this.area = area;
    for (const [name, value] of Object.entries(filter))
      tell(this, 'teilhabe-filter', { name: name === 'lane' ? 'lanes' : name, value });
  };

  /** Of a page that shows several lanes only these; the one that a reader chose can be changed for another. */
  private inLanes(items: Items): Items {
    return this.lanes.length < 2 ? items : items.filter((item) => this.lanes.includes(item.lane));
  }
}

function itemsOf({ items, more }: TimelineData, language: Language): Items {
  return [...items, ...laneItems(more, language)];
}
