import { dataTable, datasetTitle, finding, showsOnePeriod, type Language, type View } from '@teilhabe/charts';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ChartElement } from '../chart-element.js';
import { tell, type Choice } from '../events.js';
import { foreignText } from '../language/foreign-text.js';
import type { Load } from '../load/load.js';
import type { Chart } from '../parts/chart-surface.js';
import { heading } from '../parts/heading.js';
import { Reuse } from '../reuse/reuse.js';
import type { Reusable } from '../reuse/reusable.js';
import { Sound } from '../sound/sound.js';
import { LinkedState } from '../state/linked-state.js';
import { about } from './about.js';
import { breakdownSelect, periodSelect, periodTexts } from './controls.js';
import { readIndicator, titleOf, type IndicatorData } from './indicator-data.js';
import { periodChoices } from './periods.js';

/**
 * One indicator as a card: heading, finding, chart, the same data as a table, source and downloads.
 * A page opened with `#teilhabe:INDICATOR;breakdown=…;period=…;view=…` shows it in that state.
 *
 * @tag teilhabe-indicator
 * @fires {CustomEvent<Choice>} teilhabe-choice - The reader chose another breakdown or period; ids, empty for the total and the newest.
 * @csspart controls - The choices of breakdown and period.
 * @csspart sound - The button that lets a total over time be heard.
 * @csspart about - Note, source, downloads and method.
 * @csspart reuse - The disclosure with downloads, link, codes for embedding and print.
 * @csspart note - What must be said with the data, e.g. that they are fictitious.
 * @csspart method - The disclosure that says how it is measured.
 */
export class TeilhabeIndicator extends ChartElement<IndicatorData> {
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

  protected override readonly inputs = ['src', 'indicator', 'breakdown', 'view'];

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

  protected override get isPlaying(): boolean {
    return this.sound.plays;
  }

  protected override get subject(): string {
    return `${this.indicator} ${this.src}`;
  }

  protected override read(load: Load): Promise<IndicatorData | null> {
    return readIndicator(this, load);
  }

  protected override content(data: IndicatorData, language: Language, failed: boolean): TemplateResult {
    const sentence = failed ? nothing : this.findingOf(data, language);
    return html`${heading(this.headingLevel, foreignText(titleOf(data, language), language))}
      <p class="finding" part="finding" aria-live="polite">${sentence}</p>
      ${this.controls(data, language)} ${failed ? nothing : this.body(data, language)}`;
  }

  private body(data: IndicatorData, language: Language): TemplateResult {
    const everyPeriod = !showsOnePeriod(data.kind, data.dataset);
    const model = (data.view.table ?? dataTable)(data.dataset, language, { ...this.periodOption(data), everyPeriod });
    return html`${this.skipLink(language)} ${this.figure(language)}
    ${this.table(model, language, this.view === 'table')}
    ${about(
      data.dataset,
      html`${this.sound.button(data.dataset, language)}
      ${this.reuse.disclosure(this.reusable(data, language), language)}`,
      language,
      titleOf(data, language).tag,
    )}`;
  }

  private reusable(data: IndicatorData, language: Language): Reusable {
    const options = this.periodOption(data);
    const { indicator, breakdown, view } = this;
    return {
      data,
      title: datasetTitle(data.dataset, language.tag).text,
      finding: this.findingOf(data, language),
      state: { indicator, breakdown, period: options.period ?? '', view: view === 'auto' ? '' : view },
      draw: (place) => this.chart(data, language).draw(place).drawing,
    };
  }

  protected override chart(data: IndicatorData, language: Language): Chart {
    const options = this.periodOption(data);
    return {
      of: [data.dataset, data.view, language, options.period],
      draw: (place) => {
        const model = data.view.model(data.dataset, { ...place, ...options, language });
        return { model, drawing: data.view.draw(model) };
      },
    };
  }

  /** What the chart says: of a chart that compares two periods another sentence than of one that shows one. */
  private findingOf(data: IndicatorData, language: Language): string {
    return (data.view.finding ?? finding)(data.dataset, language, this.periodOption(data));
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
