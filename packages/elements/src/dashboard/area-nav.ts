import { say, textWithLanguage, type Language, type TextWithLanguage } from '@teilhabe/charts';
import { html, nothing, type TemplateResult } from 'lit';
import { foreignText } from '../language/foreign-text.js';
import { LEVELS, type AreaGroup } from './area-groups.js';
import { toArea, toComparison, toInstrument, toOverview, type DashboardView, type Step } from './dashboard-state.js';
import { instrumentTitle, type DashboardInstrument } from './instruments.js';

/** What the navigation needs to know. */
interface Navigation {
  readonly groups: readonly AreaGroup[];
  /** What is open: a view, and of the cards which field, '' for all. */
  readonly view: DashboardView;
  readonly area: string;
  /** The instruments that there are, and the one that is open. */
  readonly instruments: readonly DashboardInstrument[];
  readonly instrument: string;
  /** How many indicators are chosen for comparison. */
  readonly compared: number;
  readonly go: (step: Step) => void;
  /** Whether the list is unfolded where there is no room for it beside the cards. */
  readonly unfolded: boolean;
  readonly toggle: () => void;
  readonly language: Language;
}

/** The way through a dashboard: overview, all indicators, the fields of the city and of the administration, instruments, comparison. */
export function areaNav(navigation: Navigation): TemplateResult {
  const { groups, view, area, instrument, compared, unfolded, toggle, language } = navigation;
  const overview = say(language, 'ui.overview');
  const all = say(language, 'ui.allIndicators');
  const comparison = say(language, 'ui.comparison', { count: compared });
  const current = groups.find((group) => group.id === area);
  const cards = current ? areaTitle(current, language).text : all;
  const places = {
    overview,
    compare: comparison,
    instrument: instrumentTitle(instrument, language),
    cards,
    auto: cards,
  };
  const place = places[view];
  return html`<nav aria-label=${say(language, 'ui.areas')} part="navigation">
    <button type="button" class="menu" aria-expanded=${unfolded ? 'true' : 'false'} @click=${toggle}>
      ${say(language, 'ui.shown', { place })}
    </button>
    <div class="areas ${unfolded ? 'unfolded' : ''}">
      <ul>
        ${entry(overview, toOverview, view === 'overview', navigation)}
        ${entry(all, toArea(''), view === 'cards' && area === '', navigation)}
        ${compared > 0 || view === 'compare' ? entry(comparison, toComparison, view === 'compare', navigation) : nothing}
      </ul>
      ${[...LEVELS, null].map((level) => levelList(level, navigation))} ${instrumentList(navigation)}
    </div>
  </nav>`;
}

/** The name of a field of action; a name for the indicators without one. */
export function areaTitle({ area }: AreaGroup, language: Language): TextWithLanguage {
  return area ? textWithLanguage(area.title, language.tag) : { text: say(language, 'ui.otherArea'), tag: language.tag };
}

/** The field's number in the concept, e.g. 9.2.1; '' when its id is no number. */
export function areaNumber({ id }: AreaGroup): string {
  return /^[\d.]+$/.test(id) ? id : '';
}

function levelList(level: (typeof LEVELS)[number] | null, navigation: Navigation) {
  const { groups, view, area, language } = navigation;
  const own = groups.filter((group) => (group.area?.level ?? null) === level);
  if (own.length === 0) return nothing;
  const id = `level-${level ?? 'other'}`;
  return html`${level ? html`<p id=${id} class="level">${say(language, 'ui.level', { level })}</p>` : nothing}
    <ul aria-labelledby=${level ? id : nothing}>
      ${own.map((group) => {
        const number = areaNumber(group);
        const title = areaTitle(group, language);
        return entry(
          html`${number ? html`<span class="number">${number}</span> ` : nothing}${foreignText(title, language, title.tag)}`,
          toArea(group.id),
          view === 'cards' && group.id === area,
          navigation,
        );
      })}
    </ul>`;
}

function instrumentList(navigation: Navigation): TemplateResult | typeof nothing {
  const { instruments, view, instrument, language } = navigation;
  if (instruments.length === 0) return nothing;
  return html`<p id="instruments" class="level">${say(language, 'ui.instruments')}</p>
    <ul aria-labelledby="instruments">
      ${instruments.map(({ id }) => {
        const isCurrent = view === 'instrument' && id === instrument;
        return entry(instrumentTitle(id, language), toInstrument(id, ''), isCurrent, navigation);
      })}
    </ul>`;
}

function entry(text: unknown, step: Step, isCurrent: boolean, { go }: Navigation): TemplateResult {
  return html`<li>
    <button type="button" aria-current=${isCurrent ? 'true' : nothing} @click=${() => go(step)}>${text}</button>
  </li>`;
}
