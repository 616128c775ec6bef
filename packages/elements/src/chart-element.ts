import { chartStyles, datumKey, say, type Language, type TableModel } from '@teilhabe/charts';
import { html, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { ChartSurface, type Chart } from './parts/chart-surface.js';
import { PrintOpen } from './parts/print-open.js';
import { ScrollRegions } from './parts/scroll-regions.js';
import { tableDisclosure, type RowCursor } from './parts/table.js';
import { PublicationElement } from './publication-element.js';
import { cardStyles } from './styles/card.js';
import { controlStyles } from './styles/controls.js';
import { tableStyles } from './styles/table.js';

/**
 * An element with one chart: its drawing, the line that reads a mark out, and the same data as a table.
 *
 * @csspart heading - The heading.
 * @csspart finding - The finding in one sentence.
 * @csspart chart - The place of the chart.
 * @csspart read-out - The line that says the value under the cursor.
 * @csspart table - The disclosure that holds the table.
 * @cssprop --teilhabe-card-padding-inline - Space between a card's sides and its content; none.
 */
export abstract class ChartElement<Data> extends PublicationElement<Data> {
  static override styles = [
    ...PublicationElement.styles,
    unsafeCSS(chartStyles),
    cardStyles,
    controlStyles,
    tableStyles,
  ];

  private readonly surface = new ChartSurface(this, () => this.focusOn('.read-out'));

  constructor() {
    super();
    this.addController(new ScrollRegions(this));
    this.addController(new PrintOpen(this));
  }

  /** What to draw of the data. */
  protected abstract chart(data: Data, language: Language): Chart;

  /** Jumps over the chart; for keyboards, before the chart. */
  protected skipLink(language: Language): TemplateResult {
    return html`<button type="button" class="skip" @click=${this.toTable}>${say(language, 'ui.toTable')}</button>`;
  }

  /** Whether the cursor goes along with a sound, so that nothing else shall be said. */
  protected get isPlaying(): boolean {
    return false;
  }

  /** Puts the cursor on the mark with this key (`datumKey`); on the keyboard's own, or none, when there is no such mark. */
  protected point(key: string): void {
    this.surface.point((own) => datumKey(own) === key);
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

  /** The same data as a table. */
  protected table(model: TableModel, language: Language, open = false): TemplateResult {
    return tableDisclosure(model, say(language, 'ui.table'), open, this.rowCursor);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const container = this.renderRoot.querySelector<HTMLElement>('.chart');
    this.surface.show(container, this.current && this.chart(this.current.data, this.current.language));
  }

  /** The table shares the chart's selection: what is read in one is marked in the other. */
  private readonly rowCursor: RowCursor = {
    isRead: ({ keys = [] }) => {
      const { active } = this.surface;
      return active !== null && keys.includes(datumKey(active.key));
    },
    point: (row) => this.surface.point((key) => row?.keys?.includes(datumKey(key)) ?? false),
  };

  private readonly toTable = (): void => {
    this.renderRoot.querySelector('details.data')?.setAttribute('open', '');
    this.focusOn('details.data > summary');
  };

  private focusOn(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
