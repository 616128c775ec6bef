import {
  compareTowns,
  comparisonChart,
  comparisonFinding,
  comparisonPeriods,
  comparisonTable,
  datasetLabel,
  drawComparison,
  say,
  type Comparison,
  type Language,
} from '@teilhabe/charts';
import { loadComparison } from '@teilhabe/charts/messages/load-comparison';
import { loadFailure } from '@teilhabe/charts/messages/load-failure';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ChartElement } from '../chart-element.js';
import { tell } from '../events.js';
import type { Load } from '../load/load.js';
import type { Chart } from '../parts/chart-surface.js';
import { heading } from '../parts/heading.js';
import { Remembered } from '../parts/remembered.js';
import { select } from '../parts/select.js';
import { comparisonStyles } from '../styles/comparison.js';
import { comparisonAbout, differencesList } from './comparison-about.js';
import { readTowns, type TownsData } from './read-towns.js';

/** Addresses, separated by spaces. */
const addressList = {
  fromAttribute: (value: string | null): readonly string[] => value?.split(/\s+/).filter(Boolean) ?? [],
  toAttribute: (addresses: readonly string[]): string => addresses.join(' '),
};

/**
 * One indicator in the publications of several towns, side by side: the chosen town before the band of the others, in the order
 * of their names. What cannot be compared is not in the chart, and said in words; it is never a ranking.
 *
 * @tag teilhabe-comparison
 * @fires {CustomEvent<Choice>} teilhabe-choice - The reader chose another period; ids, empty for the newest.
 * @csspart controls - The choices of the town and the period.
 * @csspart differences - In what towns differ, and which publications could not be had.
 * @csspart about - Order, sources and downloads.
 * @csspart downloads - The compared numbers as files.
 */
export class TeilhabeComparison extends ChartElement<TownsData> {
  static override styles = [...ChartElement.styles, comparisonStyles];

  /** Addresses of the publications' index.json, separated by spaces; also of one dataset each. */
  @property({ converter: addressList }) sources: readonly string[] = [];

  /** The indicator's id, the same in all publications, e.g. `hr1`. */
  @property() indicator = '';

  /** The breakdown of which one category is compared, by id; the total when empty. */
  @property() breakdown = '';

  /** The category of the breakdown, by code. */
  @property() category = '';

  /** The place among the sources of the town that is compared with the others, counted from 1. */
  @property({ type: Number }) town = 1;

  /** The period to show, by code; the newest shared one when empty. */
  @property() period = '';

  protected override readonly inputs = ['sources', 'indicator', 'breakdown', 'category'];

  protected override readonly words = [loadComparison, loadFailure];

  private readonly compared = new Remembered<Comparison>();

  protected override get address(): string {
    return this.sources.join(' ');
  }

  protected override get subject(): string {
    return [this.indicator, this.breakdown, this.category, ...this.sources].join(' ');
  }

  protected override read(load: Load): Promise<TownsData | null> {
    return readTowns(this, load);
  }

  protected override content(data: TownsData, language: Language, failed: boolean): TemplateResult {
    const comparison = this.comparisonOf(data, language);
    const title = say(language, 'comparison.title', { title: datasetLabel(comparison.own.dataset, language.tag) });
    return html`${heading(this.headingLevel, title)}
      <p class="finding" part="finding" aria-live="polite">
        ${failed ? nothing : comparisonFinding(comparison, language)}
      </p>
      ${this.controls(data, comparison, language)} ${failed ? nothing : this.body(data, comparison, language)}`;
  }

  protected override chart(data: TownsData, language: Language): Chart {
    const comparison = this.comparisonOf(data, language);
    return {
      of: [comparison],
      draw: (place) => {
        const model = comparisonChart(comparison, { ...place, language });
        return { model, drawing: drawComparison(model) };
      },
    };
  }

  private body(data: TownsData, comparison: Comparison, language: Language): TemplateResult {
    return html`${this.skipLink(language)} ${this.figure(language)} ${differencesList(comparison, data, language)}
    ${this.table(() => comparisonTable(comparison, language), language)} ${comparisonAbout(comparison, language)}`;
  }

  private controls({ towns }: TownsData, comparison: Comparison, language: Language): TemplateResult | undefined {
    const { own, period } = comparison;
    const names = towns.map(({ key, name }) => ({ value: key, text: name }));
    const town = select(say(language, 'comparison.town'), names, own.key, (key) => {
      this.town = Number(key.replace('town-', ''));
    });
    const texts = comparisonPeriods(comparison, language);
    const time = select(say(language, 'ui.period'), texts, period?.code ?? '', (code) => {
      this.period = code;
      tell(this, 'teilhabe-choice', { breakdown: this.breakdown, period: code });
    });
    return town || time ? html`<div class="controls" part="controls">${town}${time}</div>` : undefined;
  }

  private comparisonOf(data: TownsData, language: Language): Comparison {
    const { town, period } = this;
    const options = { own: `town-${town}`, period, group: data.group };
    return this.compared.get([data, language, town, period], () => compareTowns(data.towns, language, options));
  }
}
