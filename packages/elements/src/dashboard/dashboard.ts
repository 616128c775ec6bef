import { formatDate, say, textWithLanguage, type Language } from '@teilhabe/charts';
import { loadDashboard } from '@teilhabe/charts/messages/load-dashboard';
import type { IndexExtension } from '@teilhabe/core/publication';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { tell, type Choice, type Filter, type StateChange } from '../events.js';
import type { TeilhabeIndicator } from '../indicator/indicator.js';
import { foreignText, publishedText } from '../language/foreign-text.js';
import { LoadFailure } from '../load/failure.js';
import type { Load } from '../load/load.js';
import { heading } from '../parts/heading.js';
import { idList } from '../parts/id-list.js';
import { PublicationElement } from '../publication-element.js';
import { pageAddress } from '../reuse/page-address.js';
import { decodeState, encodeState, recordsInstrumentOf } from '../state/state-link.js';
import { controlStyles } from '../styles/controls.js';
import { dashboardStyles } from '../styles/dashboard.js';
import { areaGroups, type AreaGroup, type Indicator } from './area-groups.js';
import { areaNav } from './area-nav.js';
import { linkedControls, searchField } from './dashboard-controls.js';
import {
  toIndicator,
  toInstrument,
  toOverview,
  toSearch,
  type DashboardState,
  type DashboardView,
  type Step,
} from './dashboard-state.js';
import { cards, cardSlot, fields, instrumentPlace, tiles } from './fields.js';
import { instrumentsOf, type DashboardInstrument } from './instruments.js';
import { breakdownChoices, followed, periodChoices } from './linked-choices.js';
import { Near } from './near.js';
import { found } from './search.js';
import type * as sharing from './shared-scale.js';
import { UrlHistory } from './url-history.js';

/** What a dashboard shows: the fields with their indicators, the instruments, what the index says of itself, and its address. */
interface DashboardData {
  readonly groups: readonly AreaGroup[];
  readonly instruments: readonly DashboardInstrument[];
  readonly about: IndexExtension;
  readonly url: string;
}

/**
 * A whole publication: an overview of key figures by field of action, the cards of a field, the instruments of the concept, a
 * comparison of chosen indicators, search, and one choice of breakdown and period for all cards.
 *
 * @tag teilhabe-dashboard
 * @fires {CustomEvent<DashboardState>} teilhabe-navigate - The reader went to another view, field or indicator, or chose what all cards show.
 * @csspart heading - The publication's title.
 * @csspart edition - Publisher and date.
 * @csspart navigation - Overview, all indicators, the fields of action, the instruments, comparison.
 * @csspart search - The field in which a reader looks for an indicator.
 * @csspart controls - The choices of breakdown and period for all cards.
 * @csspart area - A field of action with its indicators.
 * @csspart area-heading - The heading of a field.
 * @csspart instruments - What the instruments hold of a field.
 * @csspart tile - One indicator in the overview.
 * @csspart tile-heading - Its heading, which leads to its card.
 * @csspart card - One indicator or one instrument in full.
 * @csspart note - What must be said with the data, e.g. that they are fictitious.
 * @cssprop --teilhabe-title-size - Size of the title; 1.375em to 2em, as there is room.
 */
export class TeilhabeDashboard extends PublicationElement<DashboardData> {
  static override styles = [...PublicationElement.styles, controlStyles, dashboardStyles];

  /** `overview`, `cards`, `compare` or `instrument`; `auto` is the overview, or the cards of `area` when that is given. */
  @property() view: DashboardView = 'auto';

  /** The field of action to show, by id; all when empty. */
  @property() area = '';

  /** The instrument to show in the view `instrument`, by the name of its records, e.g. `recommendations`. */
  @property() instrument = '';

  /** Words that the title of an indicator, its field or its breakdowns must hold to be shown; all when empty. */
  @property() search = '';

  /** The breakdown of all cards that have it, by id; the total when empty. */
  @property() breakdown = '';

  /** The period of all cards that have it, by code; the newest when empty. */
  @property() period = '';

  /** The indicators to compare, by id, separated by spaces. */
  @property({ converter: idList }) compare: readonly string[] = [];

  /**
   * The prefix of the query parameters that hold the reader's state in the page's address, so that it can be linked and the
   * back button works: `m` makes `?m-area=9.2.1`. Empty, the address stays as it is.
   */
  @property({ attribute: 'url-prefix' }) urlPrefix = '';

  /** The indicator that is to come into view. */
  @state() private sought = '';
  /** A chart that a link asks for in place of the one that suits the data. */
  @state() private asked = { indicator: '', view: '' };
  @state() private unfolded = false;

  /** Whether charts that are compared have one axis of values. */
  private sharesScale = false;
  /** What gives them one, fetched when a reader first compares. */
  private sharing: typeof sharing | undefined;
  private readonly near = new Near(this);
  private readonly urlHistory = new UrlHistory(this);
  private readonly elements = new Map<string, Element>();
  /** The fragment that is still to be followed. */
  private fragment = '';
  /** Whether the card that is sought has still to come into view, and which one is there but not ready. */
  private arriving = false;
  private awaited = '';

  /** What the reader sees. */
  get place(): DashboardState {
    const { view, area, sought: indicator, instrument, search, breakdown, period, compare } = this;
    return { view, area, indicator, instrument, search, breakdown, period, compare };
  }

  set place({ view, area, indicator, instrument, search, breakdown, period, compare }: DashboardState) {
    this.view = view;
    this.area = area;
    this.sought = indicator;
    this.instrument = instrument;
    this.search = search;
    this.breakdown = breakdown;
    this.period = period;
    this.compare = compare;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.followFragment);
    this.followFragment();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.followFragment);
  }

  protected override readonly words = [loadDashboard];

  protected override async read(load: Load): Promise<DashboardData | null> {
    const { published, url } = await load(this.src);
    if (published.kind !== 'index') throw new LoadFailure('notPublication');
    const groups = areaGroups(published.index);
    const about = published.index.extension.teilhabe;
    const instruments = instrumentsOf(about);
    return groups.length + instruments.length === 0 ? null : { groups, instruments, about, url };
  }

  protected override content(data: DashboardData, language: Language): TemplateResult {
    const { groups, about } = data;
    const edition = { publisher: about.publisher, date: formatDate(language, about.edition) };
    const title = textWithLanguage(about.title, language.tag);
    const view = this.openView(data);
    const shown = this.chosen(groups, view, language);
    return html`${heading(this.headingLevel, foreignText(title, language))}
      <p class="edition" part="edition">${say(language, 'ui.edition', edition)}</p>
      <div class="body">
        ${this.navigation(data, view, language)}
        <div
          class="fields"
          @teilhabe-state=${this.cardChanged}
          @teilhabe-drawn=${this.cardDrawn}
          @teilhabe-choice=${this.cardChose}
          @teilhabe-filter=${this.instrumentFiltered}
        >
          ${searchField(this.search, this.look, this.settle, language)}
          ${view === 'instrument' ? nothing : this.count(shown, view, language)}
          ${view === 'cards' || view === 'compare' ? this.controls(shown, language) : nothing}
          ${this.sharesScale ? html`<p class="scale">${say(language, 'ui.sameScale')}</p>` : nothing}
          ${this.places(data, shown, view, language, title.tag)}
        </div>
      </div>
      ${about.note ? html`<p class="note" part="note">${publishedText(about.note, language, title.tag)}</p>` : nothing}`;
  }

  /** The view that is open: what was asked for, or what suits the field that was. */
  private openView({ groups, instruments }: DashboardData): Exclude<DashboardView, 'auto'> {
    if (this.view === 'instrument' && !instruments.some(({ id }) => id === this.instrument)) return 'overview';
    const isKnown = groups.some(({ id }) => id === this.area);
    return this.view === 'auto' ? (isKnown ? 'cards' : 'overview') : this.view;
  }

  /** The fields with the indicators that are shown; a comparison has no fields and the order of choosing. */
  private chosen(groups: readonly AreaGroup[], view: DashboardView, language: Language): readonly AreaGroup[] {
    if (view === 'compare') {
      const all = indicatorsIn(groups);
      const indicators = this.compare.flatMap((id) => all.find((one) => one.id === id) ?? []);
      return [{ id: '', area: null, indicators }];
    }
    const known = groups.filter(({ id }) => id === this.area && view === 'cards');
    return found(known.length > 0 ? known : groups, this.search, language);
  }

  private navigation({ groups, instruments }: DashboardData, view: DashboardView, language: Language): TemplateResult {
    const area = groups.some(({ id }) => id === this.area) ? this.area : '';
    const toggle = () => (this.unfolded = !this.unfolded);
    const compared = this.compare.length;
    const { instrument } = this;
    return areaNav({
      groups,
      instruments,
      instrument,
      view,
      area,
      compared,
      go: this.go,
      unfolded: this.unfolded,
      toggle,
      language,
    });
  }

  private count(shown: readonly AreaGroup[], view: DashboardView, language: Language): TemplateResult {
    const count = indicatorsIn(shown).length;
    const none =
      view === 'compare' ? say(language, 'ui.compareHint') : say(language, 'ui.noMatch', { search: this.search });
    const all = html`<button type="button" class="link" @click=${() => this.go(toOverview)}>
      ${say(language, 'ui.overview')}
    </button>`;
    return html`<p class="count" role="status">${count > 0 ? say(language, 'ui.indicators', { count }) : none}</p>
      ${count > 0 ? nothing : all}`;
  }

  private controls(shown: readonly AreaGroup[], language: Language): TemplateResult | typeof nothing {
    const indicators = indicatorsIn(shown);
    // A card that is alone has the same choices itself.
    if (indicators.length < 2) return nothing;
    const breakdowns = breakdownChoices(indicators, language);
    const periods = periodChoices(
      indicators.map(({ id }) => this.cardOf(id)?.periods ?? []),
      language,
    );
    const following = indicators.filter((indicator) => followed(indicator, this.breakdown) !== '').length;
    const sentence =
      this.breakdown === '' || following === indicators.length
        ? ''
        : say(language, 'ui.following', { count: following, all: indicators.length });
    return linkedControls(breakdowns, periods, this, this.go, sentence, language);
  }

  private places(
    { instruments, url }: DashboardData,
    shown: readonly AreaGroup[],
    view: DashboardView,
    language: Language,
    said: string,
  ): unknown {
    const { place, asked, go, addressOf, element } = this;
    const around = { url, instruments, language, level: this.headingLevel + 1, place, asked, go, addressOf, element };
    const open = instruments.find(({ id }) => view === 'instrument' && id === this.instrument);
    if (open !== undefined) return instrumentPlace(open, around);
    if (view === 'compare') return cards(indicatorsIn(shown), around.level, around);
    const content = (group: AreaGroup, level: number) =>
      view === 'overview' ? tiles(group, level, around) : cards(group.indicators, level, around);
    return fields(shown, content, around, said);
  }

  /** The element of a place, the same one each time; its name begins as the dashboard's own. */
  private readonly element = (slot: string, attributes: Readonly<Record<string, string>>): Element | undefined => {
    if (!this.near.has(slot)) return undefined;
    const [kind = ''] = slot.split(' ');
    const element = this.elements.get(slot) ?? this.create(kind);
    this.elements.set(slot, element);
    for (const [name, value] of Object.entries(attributes))
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    return element;
  };

  /** An element of ours, which begins with the same prefix; one that is not there yet is asked for. */
  private create(kind: string): Element {
    const tag = this.localName.replace(/dashboard$/, kind);
    if (customElements.get(tag) === undefined) tell(this, 'teilhabe-need', { kind });
    return document.createElement(tag);
  }

  private cardOf(id: string): TeilhabeIndicator | undefined {
    return this.elements.get(cardSlot(id)) as TeilhabeIndicator | undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.current && this.fragment !== '') this.arriveAt(this.current.data);
    this.sharesScale = this.scaled();
  }

  /** Charts that are compared have the same axis of values where they can; all others have their own. */
  private scaled(): boolean {
    if (!this.current) return false;
    const { groups } = this.current.data;
    const cardsOf = (ids: readonly string[]) =>
      ids.flatMap((id) => this.cardOf(id) ?? []).filter((card) => card.matches(':defined'));
    const compared = this.openView(this.current.data) === 'compare' ? cardsOf(this.compare) : [];
    if (this.sharing === undefined) {
      if (compared.length > 1) void this.fetchSharing();
      return false;
    }
    return this.sharing.shareScales(cardsOf(indicatorsIn(groups).map(({ id }) => id)), new Set(compared));
  }

  private async fetchSharing(): Promise<void> {
    try {
      this.sharing = await import('./shared-scale.js');
      this.requestUpdate();
    } catch {
      // Each chart keeps its own axis, and no sentence says otherwise; the next update tries again.
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('sought')) this.arriving = this.sought !== '';
    if (this.arriving) this.showSought();
  }

  /** A step of the reader: shown, told to the page, and kept in the address if the page asked for that. */
  private readonly go = (step: Step): void => {
    this.place = { ...this.place, ...step };
    this.urlHistory.write();
    tell(this, 'teilhabe-navigate', this.place);
    if (!this.unfolded || step.view === undefined) return;
    // The list folds again and keeps the keyboard's place.
    this.unfolded = false;
    this.renderRoot.querySelector<HTMLElement>('.menu')?.focus();
  };

  private readonly look = (search: string): void => {
    const view = this.current ? this.openView(this.current.data) : this.view;
    this.place = { ...this.place, ...toSearch(search, view) };
  };

  /** Words become part of the address when they are all there, not letter by letter. */
  private readonly settle = (): void => this.go({});

  private readonly addressOf = (step: Step, indicator: string): string => {
    const { breakdown, period } = this;
    const fragment = encodeState({ indicator, breakdown, period, view: '' });
    return this.urlHistory.addressOf({ ...this.place, ...step }) ?? pageAddress() + fragment;
  };

  private readonly followFragment = (): void => {
    this.fragment = location.hash;
    this.requestUpdate();
  };

  /** Goes where the page's fragment leads, if that is one of these indicators, or a record of one of these instruments. */
  private arriveAt({ groups, instruments }: DashboardData): void {
    const linked = decodeState(this.fragment);
    const named = instruments.find(({ id }) => id === recordsInstrumentOf(this.fragment));
    this.fragment = '';
    if (named !== undefined && (this.view !== 'instrument' || this.instrument !== named.id))
      this.place = { ...this.place, ...toInstrument(named.id, '') };
    const area = groups.find(({ indicators }) => indicators.some(({ id }) => id === linked?.indicator));
    if (linked === null || area === undefined) return;
    const { indicator, breakdown, period, view } = linked;
    this.asked = { indicator, view: view || 'auto' };
    this.place = { ...this.place, ...toIndicator(indicator, area.id), breakdown, period };
  }

  /** Brings the card that is sought into view, for keyboards too, as soon as it has a place. */
  private showSought(): void {
    const slot = cardSlot(this.sought);
    const cards = [...this.renderRoot.querySelectorAll<HTMLElement>('.card')];
    const place = cards.find((card) => card.getAttribute('data-slot') === slot);
    if (place === undefined) return;
    this.arriving = false;
    this.awaited = this.sought;
    place.focus({ preventScroll: true });
    place.scrollIntoView();
  }

  /** What a card offers is known when it is ready; the cards above the one that was sought have grown meanwhile. */
  private readonly cardChanged = ({ target, detail }: CustomEvent<StateChange>): void => {
    this.requestUpdate();
    if (detail.state !== 'ready' || this.awaited === '' || target !== this.cardOf(this.awaited)) return;
    this.awaited = '';
    (target as Element).scrollIntoView();
  };

  /** The field of action that a reader chooses in an instrument is the dashboard's. */
  private readonly instrumentFiltered = ({ detail: { name, value } }: CustomEvent<Filter>): void => {
    if (name === 'area') this.go({ area: value });
  };

  private readonly cardDrawn = (): void => this.requestUpdate();

  /** What a reader chooses on one card holds for all. */
  private readonly cardChose = (event: CustomEvent<Choice>): void => this.go(event.detail);
}

function indicatorsIn(groups: readonly AreaGroup[]): readonly Indicator[] {
  return groups.flatMap(({ indicators }) => indicators);
}
