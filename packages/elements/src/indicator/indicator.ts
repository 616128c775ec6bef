import { seriesAt, showsOnePeriod, type Language, type SeriesOverTime, type View } from '@teilhabe/charts';
import type { Dataset } from '@teilhabe/core/publication';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ChartElement, type Reading } from '../chart-element.js';
import { tell, type Choice } from '../events.js';
import { foreignText } from '../language/foreign-text.js';
import { languageOf } from '../language/language-of.js';
import { loadLanguage } from '../language/load-language.js';
import type { Load } from '../load/load.js';
import type { Chart, Place } from '../parts/chart-surface.js';
import { heading } from '../parts/heading.js';
import { Reuse } from '../reuse/reuse.js';
import { Sound } from '../sound/sound.js';
import { LinkedState } from '../state/linked-state.js';
import { indicatorStyles } from '../styles/indicator.js';
import { about } from './about.js';
import { breakdownSelect, periodSelect, periodTexts } from './controls.js';
import { readIndicator, titleOf, type IndicatorData } from './indicator-data.js';
import type * as reading from './indicator-reading.js';
import { periodChoices } from './periods.js';
import type { ShownIndicator } from './reusable-indicator.js';

/** The charts that show a breakdown as series over time. */
const LINES: readonly View[] = ['line', 'small-multiples'];

/** The chart that a card shows, by name, and what it is of. */
export interface DrawnChart {
  readonly kind: View;
  readonly dataset: Dataset;
  readonly language: Language;
}

/**
 * One indicator as a card: heading, finding, chart, the same data as a table, source and downloads.
 * A page opened with `#teilhabe:INDICATOR;breakdown=…;period=…;view=…` shows it in that state.
 *
 * @tag teilhabe-indicator
 * @fires {CustomEvent<Choice>} teilhabe-choice - The reader chose another breakdown or period; ids, empty for the total and the newest.
 * @fires {Event} teilhabe-drawn - Other data than before are shown; for a dashboard around it.
 * @csspart controls - The choices of breakdown and period.
 * @csspart sound - The button that lets a series over time be heard.
 * @csspart about - Note, source, downloads and method.
 * @csspart reuse - The disclosure with downloads, link, codes for embedding and print.
 * @csspart note - What must be said with the data, e.g. that they are fictitious.
 * @csspart method - The disclosure that says how it is measured.
 * @csspart citation - The line that says how the indicator is cited.
 */
export class TeilhabeIndicator extends ChartElement<IndicatorData> {
  static override styles = [...ChartElement.styles, indicatorStyles];

  /** The indicator's id in the publication, e.g. `hr1`; not needed when `src` is one dataset. */
  @property() indicator = '';

  /** The breakdown to show, by id; the total when empty. */
  @property() breakdown = '';

  /** The period to show, by code, where a chart shows one; the newest when empty. */
  @property() period = '';

  /**
   * The chart to show, by name; `auto` is the one that suits the data, as is a chart that cannot show them. `table` opens
   * the table at once.
   */
  @property() view: View | 'auto' | 'table' = 'auto';

  /**
   * The events beside the dataset's own, from the publication's timeline: ids of entries, separated by spaces or commas, and
   * `area` for all of the indicator's field of action; `none` leaves out the dataset's own. Only what has a date within the
   * periods of a chart is shown, with the sentence that an event at the same time need not be the cause.
   */
  @property() events = '';

  /** Values that the axis of values holds besides the chart's own, for charts side by side that are compared. */
  @property({ attribute: false }) extent: readonly number[] = [];

  protected override readonly inputs = ['src', 'indicator', 'breakdown', 'view', 'events'];

  /** The dataset of which a dashboard around it knows. */
  private told: Dataset | undefined;
  private more: typeof reading | undefined;
  /** The language in which the finding stands there with its numbers marked. */
  private linkedIn: Language | undefined;
  private readonly reuse = new Reuse(this);
  private readonly sound = new Sound(this, (key) => this.point(key));

  constructor() {
    super();
    this.addController(new LinkedState(this));
  }

  /** The periods among which a reader may choose here, newest first, by code and name; empty until the data are there. */
  get periods(): readonly { readonly value: string; readonly text: string }[] {
    const ready = this.current;
    return ready ? periodTexts(ready.data, ready.language) : [];
  }

  /** What is drawn at the moment, for a dashboard that compares it with other charts; undefined for nothing. */
  get drawn(): DrawnChart | undefined {
    const ready = this.current;
    return ready && { kind: ready.data.kind, dataset: ready.data.dataset, language: ready.language };
  }

  protected override get isPlaying(): boolean {
    return this.sound.plays;
  }

  protected override get subject(): string {
    return `${this.indicator} ${this.src}`;
  }

  protected override async read(load: Load): Promise<IndicatorData | null> {
    const data = await readIndicator(this, load);
    if (data === null || this.events === '') return data;
    return (await import('./chosen-events.js')).withChosenEvents(data, this, load);
  }

  protected override async prepare(data: IndicatorData, language: Language): Promise<void> {
    const { words } = data.view;
    await Promise.all([super.prepare(data, language), words && loadLanguage(languageOf(this), [words])]);
  }

  protected override opensTable(): boolean {
    return this.view === 'table';
  }

  protected override async fetchReading(): Promise<Reading> {
    return (this.more = await import('./indicator-reading.js'));
  }

  protected override content(data: IndicatorData, language: Language, failed: boolean): TemplateResult {
    const read = this.isReadable(language) ? this.more : undefined;
    // The same sentence with its numbers marked is nothing new, and not said once more.
    const isSaid = read === undefined || this.linkedIn === language;
    const sentence = failed ? nothing : this.findingWith(read, data, language);
    return html`${heading(this.headingLevel, foreignText(titleOf(data, language), language))}
      <p class="finding" part="finding" aria-live=${isSaid ? 'polite' : 'off'}>${sentence}</p>
      ${this.controls(data, language)} ${failed ? nothing : this.body(data, language)}`;
  }

  private body(data: IndicatorData, language: Language): TemplateResult {
    const { dataset, view, kind } = data;
    const { tag } = titleOf(data, language);
    const read = this.isReadable(language) ? this.more : undefined;
    const options = { ...this.periodOption(data), everyPeriod: !showsOnePeriod(kind, dataset) };
    const reuse = html`${this.sound.button(dataset, this.heard(data, language), language)}
    ${this.reuse.disclosure(read?.reusableIndicator(this.shownIndicator(data, language), language), language)}`;
    const method = read?.methodBody(data, language, tag) ?? this.notYet(language);
    return html`${this.skipLink(language)} ${this.figure(language)} ${data.missing?.(language)}
    ${this.table(read && (() => (view.table ?? read.dataTable)(dataset, language, options)), language, this.view === 'table')}
    ${about(dataset, { reuse, method }, language, tag)}`;
  }

  /** What can be heard: a total over time, or that series of several lines which was read last. */
  private heard({ dataset, kind }: IndicatorData, language: Language): SeriesOverTime | undefined {
    const series = seriesAt(dataset, language, this.lastRead);
    return series?.key === '' || LINES.includes(kind) ? series : undefined;
  }

  private shownIndicator(data: IndicatorData, language: Language): ShownIndicator {
    const { period = '' } = this.periodOption(data);
    const { indicator, breakdown, view, events } = this;
    const state = { indicator, breakdown, period, view: view === 'auto' ? '' : view };
    const draw = (place: Place) => this.chart(data, language).draw(place).drawing;
    return { data, state, events, finding: this.findingOf(data, language), draw };
  }

  protected override chart(data: IndicatorData, language: Language): Chart {
    const options = this.periodOption(data);
    return {
      of: [data.dataset, data.view, language, options.period, this.extent],
      draw: (place) => {
        const model = data.view.model(data.dataset, { ...place, ...options, language, extent: this.extent });
        return { model, drawing: data.view.draw(model) };
      },
    };
  }

  /** What the chart says: of a chart that compares two periods another sentence than of one that shows one. */
  private findingOf(data: IndicatorData, language: Language): string {
    return data.view.finding(data.dataset, language, this.periodOption(data));
  }

  /** The finding; with its numbers marked as soon as the chart can be read. */
  private findingWith(read: typeof reading | undefined, data: IndicatorData, language: Language): unknown {
    const said = this.findingOf(data, language);
    return read ? this.linked(read.sentenceParts(said, data.dataset, language, this.periodOption(data).period)) : said;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { language } = this.current ?? {};
    if (language && this.isReadable(language)) this.linkedIn = language;
    const dataset = this.current?.data.dataset;
    if (dataset === this.told) return;
    this.told = dataset;
    this.dispatchEvent(new Event('teilhabe-drawn', { bubbles: true }));
  }

  private controls(data: IndicatorData, language: Language): TemplateResult | undefined {
    const breakdowns = breakdownSelect(data, language, (breakdown) => this.choose({ breakdown }));
    const periods = periodSelect(data, this.period, language, (period) => this.choose({ period }));
    if (!breakdowns && !periods) return undefined;
    return html`<div class="controls" part="controls">${breakdowns}${periods}</div>`;
  }

  private choose({ breakdown = this.breakdown, period = this.period }: Partial<Choice>): void {
    this.breakdown = breakdown;
    this.period = period;
    tell(this, 'teilhabe-choice', { breakdown, period });
  }

  /** The period as an option, when the chart shows one and the dataset has the one that was asked for. */
  private periodOption({ dataset, kind }: IndicatorData): { period?: string } {
    return periodChoices(dataset, kind).includes(this.period) ? { period: this.period } : {};
  }
}
