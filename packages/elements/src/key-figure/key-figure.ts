import { chartStyles, sourceLine, type Language } from '@teilhabe/charts';
import { html, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { readIndicator, titleOf, type IndicatorData } from '../indicator/indicator-data.js';
import { foreignText, publishedText } from '../language/foreign-text.js';
import type { Load } from '../load/load.js';
import { safeUrl } from '../load/safe-url.js';
import { ChartSurface, type Chart } from '../parts/chart-surface.js';
import { heading } from '../parts/heading.js';
import { isInsideAnother, PublicationElement } from '../publication-element.js';
import { drawingStyles } from '../styles/drawing.js';
import { keyFigureStyles } from '../styles/key-figure.js';

/**
 * The number of one indicator in large letters, how it changed, and a small line over time; a sentence where the
 * indicator is no single number.
 *
 * @tag teilhabe-key-figure
 * @csspart heading - The heading.
 * @csspart chart - The place of the figure.
 * @csspart finding - The sentence in place of a figure.
 * @csspart note - What must be said with the data, e.g. that they are fictitious.
 * @csspart source - Where the number comes from.
 */
export class TeilhabeKeyFigure extends PublicationElement<IndicatorData> {
  static override styles = [...PublicationElement.styles, unsafeCSS(chartStyles), drawingStyles, keyFigureStyles];

  /** The indicator's id in the publication, e.g. `hr1`; not needed when `src` is one dataset. */
  @property() indicator = '';

  /** The period to show, by code; the newest when empty. */
  @property() period = '';

  /** Where the heading leads, e.g. to the page with the whole indicator: http, https or relative; nowhere when empty. */
  @property() link = '';

  protected override readonly inputs = ['src', 'indicator'];

  private readonly surface = new ChartSurface(this);

  protected override get subject(): string {
    return `${this.indicator} ${this.src}`;
  }

  protected override read(load: Load): Promise<IndicatorData | null> {
    return readIndicator({ src: this.src, indicator: this.indicator, breakdown: '', view: 'key-figure' }, load);
  }

  protected override content(data: IndicatorData, language: Language): TemplateResult {
    const sentence = data.view.finding(data.dataset, language, this.options);
    // A picture with one name: its marks one by one are for the card that shows the whole indicator.
    const figure =
      data.kind === 'key-figure'
        ? html`<div class="chart" part="chart" role="img" aria-label=${sentence}></div>`
        : html`<p part="finding">${sentence}</p>`;
    if (isInsideAnother(this)) return figure;
    return html`${this.named(data, language)} ${figure} ${about(data, language)}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const container = this.renderRoot.querySelector<HTMLElement>('.chart');
    this.surface.show(container, this.current && this.chart(this.current.data, this.current.language));
  }

  private chart({ dataset, view }: IndicatorData, language: Language): Chart {
    return {
      of: [dataset, view, language, this.period],
      draw: (place) => {
        const model = view.model(dataset, { ...place, ...this.options, language });
        return { model, drawing: view.draw(model) };
      },
    };
  }

  private get options(): { period?: string } {
    return this.period === '' ? {} : { period: this.period };
  }

  private named(data: IndicatorData, language: Language): TemplateResult {
    const title = foreignText(titleOf(data, language), language);
    const address = this.link === '' ? null : safeUrl(this.link, this.baseURI);
    return heading(this.headingLevel, address === null ? title : html`<a href=${address}>${title}</a>`);
  }
}

/** What a number must not be shown without; inside another element, that says it. */
function about(data: IndicatorData, language: Language): TemplateResult {
  const note = data.dataset.extension.teilhabe?.note;
  const { tag } = titleOf(data, language);
  return html`${note ? html`<p class="about" part="note">${publishedText(note, language, tag)}</p>` : nothing}
    <p class="about" part="source">${sourceLine(data.dataset, language)}</p>`;
}
