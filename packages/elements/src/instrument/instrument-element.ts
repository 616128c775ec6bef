import {
  entriesLanguage,
  type Chosen,
  type ChoiceField,
  type Instrument,
  type InstrumentChart,
  type InstrumentDefinition,
  type Language,
  type Link,
} from '@teilhabe/charts';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ChartElement } from '../chart-element.js';
import { tell } from '../events.js';
import { languageMark } from '../language/foreign-text.js';
import type { Load } from '../load/load.js';
import type { Chart } from '../parts/chart-surface.js';
import { heading } from '../parts/heading.js';
import { Remembered } from '../parts/remembered.js';
import { select } from '../parts/select.js';
import { isInsideAnother } from '../publication-element.js';
import { instrumentStyles } from '../styles/instrument.js';
import { tableStyles } from '../styles/table.js';
import { instrumentAbout } from './about.js';
import { readInstrument, type InstrumentData } from './read-instrument.js';
import { counts, section } from './sections.js';
import { targetAddress } from './target-address.js';

/**
 * An element that shows an instrument of the concept: heading, one sentence, choices, the numbers that count, a drawing with
 * its table where there is one, and its parts as lists and tables. All of it comes from the instrument; an element adds the
 * properties that its choices have.
 *
 * @fires {CustomEvent<Filter>} teilhabe-filter - The reader chose what is shown: the name of the choice and its value, empty for all.
 * @csspart controls - The choices.
 * @csspart counts - The numbers that count.
 * @csspart back - The way back from one thing to all.
 * @csspart section - A part of the instrument.
 * @csspart section-heading - The heading of a part.
 * @csspart list-heading - The heading of one of several lists side by side.
 * @csspart entries - A list of entries.
 * @csspart picture - The picture of an entry.
 * @csspart steps - Steps of an entry that lead from one to the next.
 * @csspart about - Notes, edition, licence and downloads.
 */
export abstract class InstrumentElement extends ChartElement<InstrumentData> {
  static override styles = [...ChartElement.styles, tableStyles, instrumentStyles];

  /** The field of action to show, by id, e.g. `8.2.1`; all when empty. */
  @property() area = '';

  /** What this element shows. */
  protected abstract readonly definition: InstrumentDefinition;

  private readonly made = new Remembered<Instrument>();

  /** What the reader or the page has chosen, by the names of the instrument's choices. */
  protected get chosen(): Chosen {
    return { area: this.area };
  }

  protected override read(load: Load): Promise<InstrumentData | null> {
    return readInstrument(this.src, this.definition, load);
  }

  protected override opensTable(data: InstrumentData, language: Language): boolean {
    return this.instrument(data, language).chart?.tableFirst ?? false;
  }

  protected override content(data: InstrumentData, language: Language): TemplateResult {
    const instrument = this.instrument(data, language);
    const { title, back, finding, chart, sections } = instrument;
    const said = entriesLanguage(instrument) || language.tag;
    const around = { level: this.headingLevel + 1, language, said, base: data.base };
    return html`${back ? backLink(back) : nothing}
      ${heading(this.headingLevel, html`${title}${languageMark(said, language)}`)}
      <p class="finding" part="finding" aria-live="polite">${finding}</p>
      ${this.controls(instrument)} ${counts(instrument.counts)}
      ${chart ? this.chartWithTable(chart, language) : nothing} ${sections.map((part) => section(part, around))}
      ${instrumentAbout(data, instrument, this.definition.name, language, isInsideAnother(this))}`;
  }

  protected override chart(data: InstrumentData, language: Language): Chart | undefined {
    const { chart } = this.instrument(data, language);
    return chart && { of: [chart], draw: chart.draw };
  }

  private chartWithTable({ table, tableFirst = false }: InstrumentChart, language: Language): TemplateResult {
    return tableFirst
      ? html`${this.table(() => table, language, true)} ${this.figure(language)}`
      : html`${this.skipLink(language)} ${this.figure(language)} ${this.table(() => table, language)}`;
  }

  private instrument(data: InstrumentData, language: Language): Instrument {
    const { chosen } = this;
    const of = [data, language, ...Object.values(chosen)];
    return this.made.get(of, () => this.definition.show(data.content, language, chosen));
  }

  private controls({ choices }: Instrument): TemplateResult | typeof nothing {
    const selects = choices.flatMap(({ name, label, options, chosen }) => {
      return select(label, options, chosen, (value) => this.choose(name, value)) ?? [];
    });
    return selects.length === 0
      ? nothing
      : html`<div class="controls" part="controls">${selects}</div>
          <p class="chosen">${chosenText(choices)}</p>`;
  }

  /** Each choice is a property of the element of the same name. */
  private choose(name: string, value: string): void {
    Reflect.set(this, name, value);
    tell(this, 'teilhabe-filter', { name, value });
  }
}

/** What was chosen, for paper: there the controls are missing. */
function chosenText(choices: readonly ChoiceField[]): string {
  return choices
    .filter(({ options }) => options.length > 1)
    .map(({ label, options, chosen }) => `${label}: ${options.find(({ value }) => value === chosen)?.text ?? chosen}`)
    .join(' · ');
}

function backLink({ text, to }: Link): TemplateResult {
  return html`<p class="back" data-screen><a part="back" href=${targetAddress(to) ?? nothing}>${text}</a></p>`;
}
