import { formatDate, say, textWithLanguage, type Language } from '@teilhabe/charts';
import type { IndexExtension, IndexItem } from '@teilhabe/core/publication';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { foreignText } from '../language/foreign-text.js';
import { LoadFailure } from '../load/failure.js';
import type { Load } from '../load/load.js';
import { heading } from '../parts/heading.js';
import { PublicationElement } from '../publication-element.js';
import { dashboardStyles } from '../styles/dashboard.js';
import { areaGroups, type AreaGroup } from './area-groups.js';
import { areaNav, areaNumber, areaTitle } from './area-nav.js';
import { Near } from './near.js';

/** What a dashboard shows: the fields with their indicators, what the index says of itself, and its address. */
interface DashboardData {
  readonly groups: readonly AreaGroup[];
  readonly about: IndexExtension;
  readonly url: string;
}

/**
 * A whole publication: its fields of action as navigation, a card for each indicator.
 *
 * @tag teilhabe-dashboard
 * @csspart heading - The publication's title.
 * @csspart edition - Publisher and date.
 * @csspart navigation - The fields of action.
 * @csspart area - A field of action with its cards.
 * @csspart area-heading - The heading of a field.
 * @csspart card - One indicator.
 * @csspart note - What must be said with the data, e.g. that they are fictitious.
 * @cssprop --teilhabe-title-size - Size of the title; 1.375em to 2em, as there is room.
 */
export class TeilhabeDashboard extends PublicationElement<DashboardData> {
  static override styles = [...PublicationElement.styles, dashboardStyles];

  /** The field of action to show, by id; all when empty. */
  @property() area = '';

  @state() private unfolded = false;
  private readonly near = new Near(this);
  private readonly indicators = new Map<string, Element>();

  protected override async read(load: Load): Promise<DashboardData | null> {
    const { published, url } = await load(this.src);
    if (published.kind !== 'index') throw new LoadFailure('notPublication');
    const groups = areaGroups(published.index);
    return groups.length === 0 ? null : { groups, about: published.index.extension.teilhabe, url };
  }

  protected override content({ groups, about, url }: DashboardData, language: Language): TemplateResult {
    const known = groups.filter((group) => group.id === this.area);
    const shown = known.length > 0 ? known : groups;
    const count = shown.reduce((sum, group) => sum + group.items.length, 0);
    const edition = { publisher: about.publisher, date: formatDate(language, about.edition) };
    const title = textWithLanguage(about.title, language.tag);
    return html`${heading(this.headingLevel, foreignText(title, language))}
      <p class="edition" part="edition">${say(language, 'ui.edition', edition)}</p>
      <div class="body">
        ${this.navigation(groups, known[0]?.id ?? '', language)}
        <div class="fields">
          <p class="count" role="status">${say(language, 'ui.indicators', { count })}</p>
          ${repeat(
            shown,
            ({ id }) => id,
            (group) => this.field(group, url, language, title.tag),
          )}
        </div>
      </div>
      ${about.note ? html`<p class="note" part="note">${foreignText(textWithLanguage(about.note, language.tag), language, title.tag)}</p>` : nothing}`;
  }

  private navigation(
    groups: readonly AreaGroup[],
    chosen: string,
    language: Language,
  ): TemplateResult | typeof nothing {
    if (groups.length < 2) return nothing;
    const { unfolded } = this;
    const toggle = () => (this.unfolded = !this.unfolded);
    return areaNav({ groups, chosen, choose: this.choose, unfolded, toggle, language });
  }

  private field(group: AreaGroup, url: string, language: Language, said: string): TemplateResult {
    const number = areaNumber(group);
    const title = foreignText(areaTitle(group, language), language, said);
    return html`<section part="area">
      ${heading(this.headingLevel + 1, number ? html`${number} ${title}` : title, 'area-heading')}
      <div class="cards">
        ${repeat(
          group.items,
          (item) => item.extension.id,
          (item) => this.card(item, url, language),
        )}
      </div>
    </section>`;
  }

  private card({ extension }: IndexItem, url: string, language: Language): TemplateResult {
    const { id, title } = extension;
    const level = this.headingLevel + 2;
    return html`<div class="card" part="card" data-slot=${id}>
      ${
        this.near.has(id)
          ? this.indicator(id, { src: url, lang: language.tag, 'heading-level': String(level) })
          : heading(level, foreignText(textWithLanguage(title, language.tag), language))
      }
    </div>`;
  }

  /** The element of a card, the same one each time; its name begins as the dashboard's own. */
  private indicator(id: string, attributes: Readonly<Record<string, string>>): Element {
    const element =
      this.indicators.get(id) ?? document.createElement(this.localName.replace(/dashboard$/, 'indicator'));
    this.indicators.set(id, element);
    for (const [name, value] of Object.entries({ ...attributes, indicator: id }))
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    return element;
  }

  /** Shows a field; where the navigation had been unfolded it folds again and keeps the keyboard's place. */
  private readonly choose = (area: string): void => {
    this.area = area;
    if (!this.unfolded) return;
    this.unfolded = false;
    this.renderRoot.querySelector<HTMLElement>('.menu')?.focus();
  };
}
