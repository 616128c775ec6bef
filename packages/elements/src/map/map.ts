import {
  coloursCounts,
  datasetTitle,
  drawMap,
  finding,
  map,
  mapSource,
  mapTable,
  say,
  type Language,
} from '@teilhabe/charts';
import { loadMap } from '@teilhabe/charts/messages/load-map';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ChartElement } from '../chart-element.js';
import { tell } from '../events.js';
import { about, type Ending } from '../indicator/about.js';
import { periodSelect } from '../indicator/controls.js';
import { methodBody } from '../indicator/method-body.js';
import { periodChoices } from '../indicator/periods.js';
import { foreignText } from '../language/foreign-text.js';
import type { Load } from '../load/load.js';
import type { Chart } from '../parts/chart-surface.js';
import { heading } from '../parts/heading.js';
import { dataFiles } from '../reuse/data-files.js';
import { offeredFile } from '../reuse/offered-file.js';
import { readMap, type MapData } from './read-map.js';

/** As all charts of one period. */
const KIND = 'dot';

/**
 * An indicator by district as a map: boundaries of the publication or of the page, or tiles where there are no boundaries.
 * The same data as a table come first. Absolute numbers do not colour areas: large ones would look like more.
 *
 * @tag teilhabe-map
 * @fires {CustomEvent<Choice>} teilhabe-choice - The reader chose another period; ids, empty for the newest.
 * @csspart controls - The choice of the period.
 * @csspart about - Note, source, downloads and method.
 * @csspart note - What must be said with the data, e.g. that they are fictitious, or why no area is coloured.
 * @csspart method - The disclosure that says how it is measured.
 * @csspart citation - The line that says how the indicator is cited.
 * @csspart downloads - The published files.
 */
export class TeilhabeMap extends ChartElement<MapData> {
  /** The indicator's id in the publication, e.g. `hr1`; not needed when `src` is one dataset. */
  @property() indicator = '';

  /** The breakdown by district, by id; the first one that the publication has a map for when empty. */
  @property() breakdown = '';

  /** The period to show, by code; the newest when empty. */
  @property() period = '';

  /** Address of a GeoJSON with boundaries in longitude and latitude; those of the publication when empty. */
  @property() boundaries = '';

  /** The property of the GeoJSON that holds the districts' codes; the features' own `id` when empty. */
  @property({ attribute: 'boundaries-key' }) boundariesKey = '';

  /** The property of the GeoJSON that holds names, for districts without numbers; `name` when empty. */
  @property({ attribute: 'boundaries-name' }) boundariesName = '';

  protected override readonly inputs = [
    'src',
    'indicator',
    'breakdown',
    'boundaries',
    'boundariesKey',
    'boundariesName',
  ];

  protected override readonly words = [loadMap];

  protected override get subject(): string {
    return `${this.indicator} ${this.src}`;
  }

  protected override read(load: Load): Promise<MapData | null> {
    return readMap(this, load);
  }

  protected override opensTable({ dataset, geo }: MapData): boolean {
    return coloursCounts(dataset, geo);
  }

  protected override content(data: MapData, language: Language, failed: boolean): TemplateResult {
    const { dataset, geo } = data;
    const title = datasetTitle(dataset, language.tag);
    const options = this.periodOption(data);
    const isDrawn = !coloursCounts(dataset, geo);
    return html`${heading(this.headingLevel, foreignText(title, language))}
      <p class="finding" part="finding" aria-live="polite">${failed ? nothing : finding(dataset, language, options)}</p>
      ${this.controls(data, language)}
      ${
        failed
          ? nothing
          : html`${this.table(() => mapTable(dataset, geo, language, options), language, !isDrawn)}
            ${isDrawn ? this.figure(language) : html`<p class="note" part="note">${say(language, 'map.counts')}</p>`}
            ${about(dataset, this.ending(data, language, title.tag), language, title.tag)}`
      }`;
  }

  protected override chart(data: MapData, language: Language): Chart | undefined {
    const options = this.periodOption(data);
    if (coloursCounts(data.dataset, data.geo)) return undefined;
    return {
      of: [data.dataset, data.geo, language, options.period],
      draw: (place) => {
        const model = map(data.dataset, data.geo, { ...place, ...options, language });
        return { model, drawing: drawMap(model) };
      },
    };
  }

  private ending(data: MapData, language: Language, said: string): Ending {
    const isReadable = this.isReadable(language);
    const method = isReadable ? methodBody(data, language, said) : this.notYet(language);
    return { reuse: downloads(data, language), method };
  }

  private controls({ dataset }: MapData, language: Language): TemplateResult | undefined {
    const choose = (period: string) => {
      this.period = period;
      tell(this, 'teilhabe-choice', { breakdown: this.breakdown, period });
    };
    const periods = periodSelect({ dataset, kind: KIND }, this.period, language, choose);
    return periods && html`<div class="controls" part="controls">${periods}</div>`;
  }

  private periodOption({ dataset }: MapData): { period?: string } {
    return periodChoices(dataset, KIND).includes(this.period) ? { period: this.period } : {};
  }
}

/** Where the districts come from, and the published files. */
function downloads(data: MapData, language: Language): TemplateResult {
  const source = mapSource(data.geo, language);
  return html`${source ? html`<p>${source}</p>` : nothing}
    <ul class="downloads" part="downloads" aria-label=${say(language, 'ui.download')} data-screen>
      ${dataFiles(data, language).map(offeredFile)}
    </ul>`;
}
