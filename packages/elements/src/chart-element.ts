import { chartStyles, say, type Language, type SentencePart, type TableModel } from '@teilhabe/charts';
import { html, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import type { LanguageTag } from './language/language-of.js';
import { loadLanguage } from './language/load-language.js';
import { afterPaint } from './parts/after-paint.js';
import { ChartSurface, type Chart } from './parts/chart-surface.js';
import type { ReadCursor } from './parts/read-cursor.js';
import type * as reading from './parts/reading.js';
import { PublicationElement } from './publication-element.js';
import { cardStyles } from './styles/card.js';
import { controlStyles } from './styles/controls.js';
import { drawingStyles } from './styles/drawing.js';

/** What a card is read with beyond its picture and its finding. */
export type Reading = typeof reading;

/**
 * An element with one chart: its drawing, the line that reads a mark out, and the same data as a table.
 *
 * @csspart heading - The heading.
 * @csspart finding - The finding in one sentence.
 * @csspart chart - The place of the chart.
 * @csspart read-out - The line that says the value under the cursor.
 * @csspart table - The disclosure that holds the table.
 * @cssprop --teilhabe-card-padding-inline - Space between a card's sides and its content; none.
 * @cssprop --teilhabe-focus - The ring of the mark that the keyboard reads; #1b2127, in the dark #ffffff.
 * @cssprop --teilhabe-hatch - The hatching of confidential values; #7d8792, in the dark #8796a5.
 * @cssprop --teilhabe-series-2 - The colour of the second series; #d4600f, in the dark #f68d59.
 * @cssprop --teilhabe-series-3 - The colour of the third series; #035743, in the dark #8aecc5.
 * @cssprop --teilhabe-series-4 - The colour of the fourth series; #942375, in the dark #ffc2ea.
 * @cssprop --teilhabe-series-5 - The colour of the fifth series; #5a3d00, in the dark #f8ef6f.
 * @cssprop --teilhabe-series-6 - The colour of the sixth series, and of what is not emphasised; #7d8792, in the dark #8796a5.
 * @cssprop --teilhabe-negative-2 - The most negative answer; #a84300, in the dark #ffae7a.
 * @cssprop --teilhabe-negative-1 - A negative answer; #e2731f, in the dark #d9752f.
 * @cssprop --teilhabe-neutral - The neutral answer; #8a949e, in the dark #8796a5.
 * @cssprop --teilhabe-positive-1 - A positive answer; #4a92dc, in the dark #4189d6.
 * @cssprop --teilhabe-positive-2 - The most positive answer; #0d4f96, in the dark #8fc6ff.
 * @cssprop --teilhabe-sequential-1 - The lowest class of a heat map; #dbe5ef, in the dark #26323f.
 * @cssprop --teilhabe-sequential-2 - The second class of a heat map; #a8c0d9, in the dark #394c61.
 * @cssprop --teilhabe-sequential-3 - The middle class of a heat map; #759bc3, in the dark #4e6a87.
 * @cssprop --teilhabe-sequential-4 - The fourth class of a heat map; #4074ac, in the dark #6e97c2.
 * @cssprop --teilhabe-sequential-5 - The highest class of a heat map; #0d4f96, in the dark #8fc6ff.
 * @cssprop --teilhabe-on-strong - Texts on strong colours; #ffffff, in the dark #14181d.
 * @cssprop --teilhabe-on-middle - Texts on middle colours; #14181d, in the dark #0c0f12.
 */
export abstract class ChartElement<Data> extends PublicationElement<Data> {
  static override styles = [
    ...PublicationElement.styles,
    unsafeCSS(chartStyles),
    drawingStyles,
    cardStyles,
    controlStyles,
  ];

  private readonly surface = new ChartSurface(this);
  private reading: Reading | undefined;
  /** The language whose words for reading are there. */
  private readable: Language | undefined;
  /** Fetches what the chart is read with. */
  private fetching: Promise<void> | undefined;
  private unreachable = false;

  /** What to draw of the data; undefined for nothing. */
  protected abstract chart(data: Data, language: Language): Chart | undefined;

  /** Whether the table is open when the data are first shown, so that it has to be there; it is not where nothing is said. */
  protected opensTable?(data: Data, language: Language): boolean;

  /** Fetches what the chart is read with, for all cards of a page once. */
  protected fetchReading(): Promise<Reading> {
    return import('./parts/reading.js');
  }

  /** Whether what is fetched after the chart is painted is there, in this language. */
  protected isReadable(language: Language): boolean {
    return this.readable === language;
  }

  /** What stands inside a disclosure until that is there; a reader who opens it asks once more for what could not be had. */
  protected notYet(language: Language): TemplateResult | typeof nothing {
    return this.unreachable ? html`<p>${say(language, 'failure.unreachable')}</p>` : nothing;
  }

  protected override async prepare(data: Data, language: Language): Promise<void> {
    const isNeeded = (this.opensTable?.(data, language) ?? false) || matchMedia('print').matches;
    if (isNeeded || this.reading !== undefined) await this.equip(language);
  }

  /** Jumps over the chart; for keyboards, before the chart. */
  protected skipLink(language: Language): TemplateResult {
    return html`<button type="button" class="skip" @click=${this.toTable}>${say(language, 'ui.toTable')}</button>`;
  }

  /** Whether the cursor goes along with a sound, so that nothing else shall be said. */
  protected get isPlaying(): boolean {
    return false;
  }

  /** The key of the mark that was read last; '' before. */
  protected get lastRead(): string {
    return this.surface.last;
  }

  /** Puts the cursor on the mark with this key; on the keyboard's own, or none, when there is no such mark. */
  protected point(key: string): void {
    this.surface.point([key]);
  }

  /** The place of the chart and the line that says the value under the cursor. */
  protected figure(language: Language): TemplateResult {
    const { active, focused } = this.surface;
    return html`<div class="chart" part="chart"></div>
      <p
        class="read-out ${active ? 'reading' : ''}"
        part="read-out"
        tabindex="-1"
        aria-live=${focused || this.isPlaying ? 'off' : 'polite'}
      >
        ${active?.label ?? say(language, 'ui.readHint')}
      </p>`;
  }

  /** A sentence whose numbers are marked with their marks; once the chart can be read. */
  protected linked(parts: readonly SentencePart[]): unknown {
    return this.reading?.linkedSentence(parts, this.readCursor);
  }

  /** The same data as a table; undefined while what makes it is still being fetched. */
  protected table(model: (() => TableModel) | undefined, language: Language, open = false): TemplateResult {
    return html`<details class="data" part="table" ?open=${open}>
      <summary>${say(language, 'ui.table')}</summary>
      ${
        model && this.reading && this.isReadable(language)
          ? this.reading.tableRegion(model(), this.readCursor)
          : this.notYet(language)
      }
    </details>`;
  }

  protected override firstUpdated(): void {
    // A disclosure's event does not bubble.
    this.renderRoot.addEventListener('toggle', this.askAgain, true);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const container = this.renderRoot.querySelector<HTMLElement>('.chart');
    this.surface.show(container, this.current && this.chart(this.current.data, this.current.language));
    if (this.current && !this.isReadable(this.current.language) && !this.unreachable)
      this.fetching ??= this.equipSoon(this.current.language);
  }

  /** What is complete can also be read. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    if (this.fetching === undefined) return isComplete;
    await this.fetching;
    return this.getUpdateComplete();
  }

  private async equipSoon(language: Language): Promise<void> {
    await afterPaint();
    try {
      await this.equip(language);
    } catch {
      this.unreachable = true;
    }
    this.fetching = undefined;
    this.requestUpdate();
  }

  private async equip(language: Language): Promise<void> {
    const reading = this.reading ?? (await this.fetchReading());
    await loadLanguage(language.tag as LanguageTag, [reading.loadReading]);
    this.readable = language;
    if (this.reading !== undefined) return;
    this.reading = reading;
    reading.addStyles(this, reading.tableStyles);
    this.addController(new reading.ScrollRegions(this));
    this.addController(new reading.PrintOpen(this));
    const update = () => this.requestUpdate();
    this.surface.readWith(new reading.MarkCursor(update, () => this.focusOn('.read-out')));
  }

  private readonly askAgain = (): void => {
    if (!this.unreachable) return;
    this.unreachable = false;
    this.requestUpdate();
  };

  /** Table and sentence share the chart's selection: what is read in one is marked in the other. */
  private readonly readCursor: ReadCursor = {
    isRead: (keys) => {
      const { active } = this.surface;
      return active !== null && keys.includes(active.key);
    },
    point: (keys) => this.surface.point(keys),
  };

  private readonly toTable = (): void => {
    this.renderRoot.querySelector('details.data')?.setAttribute('open', '');
    this.focusOn('details.data > summary');
  };

  private focusOn(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
