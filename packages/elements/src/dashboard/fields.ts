import { formatBare, say, textWithLanguage, type Language } from '@teilhabe/charts';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { foreignText } from '../language/foreign-text.js';
import { heading } from '../parts/heading.js';
import type { AreaGroup, Indicator } from './area-groups.js';
import { areaNumber, areaTitle } from './area-nav.js';
import { compareBox } from './dashboard-controls.js';
import { picked, toIndicator, toInstrument, type DashboardState, type Step } from './dashboard-state.js';
import { instrumentTitle, type DashboardInstrument } from './instruments.js';
import { followed } from './linked-choices.js';

/** What the places of indicators need of the dashboard around them. */
interface Surroundings {
  /** The address of the publication. */
  readonly url: string;
  readonly language: Language;
  /** The level of the headings of fields. */
  readonly level: number;
  readonly place: DashboardState;
  /** The chart that a link asked for, of one indicator. */
  readonly asked: { readonly indicator: string; readonly view: string };
  readonly go: (step: Step) => void;
  /** Where a step leads from outside this page. */
  readonly addressOf: (step: Step, indicator: string) => string;
  /** The instruments that the publication has. */
  readonly instruments: readonly DashboardInstrument[];
  /** The element for a slot, `KIND ID`, with these attributes; nothing while its place is far from the viewport. */
  readonly element: (slot: string, attributes: Readonly<Record<string, string>>) => Element | undefined;
}

/** Each field of action with the key figures of its indicators, or with their cards, and its instruments; `said` is the language of the title. */
export function fields(
  groups: readonly AreaGroup[],
  content: (group: AreaGroup, level: number) => TemplateResult,
  around: Surroundings,
  said: string,
): unknown {
  const { language, level } = around;
  return repeat(
    groups,
    ({ id }) => id,
    (group) => {
      const number = areaNumber(group);
      const title = foreignText(areaTitle(group, language), language, said);
      return html`<section part="area">
        ${heading(level, number ? html`${number} ${title}` : title, 'area-heading')} ${content(group, level + 1)}
        ${instrumentLinks(group, around)}
      </section>`;
    },
  );
}

/** The key figures of a field, each with a heading that leads to its card. */
export function tiles(group: AreaGroup, level: number, around: Surroundings): TemplateResult {
  return html`<div class="tiles">
    ${repeat(
      group.indicators,
      ({ id }) => id,
      (indicator) => tile(indicator, group, level, around),
    )}
  </div>`;
}

/** The cards of some indicators. */
export function cards(indicators: readonly Indicator[], level: number, around: Surroundings): TemplateResult {
  return html`<div class="cards">
    ${repeat(
      indicators,
      ({ id }) => id,
      (indicator) => card(indicator, level, around),
    )}
  </div>`;
}

/** What the instruments hold of a field, each as a link with how many it is; nothing where they hold nothing. */
function instrumentLinks({ area }: AreaGroup, around: Surroundings): TemplateResult | typeof nothing {
  const { instruments, language, go, addressOf } = around;
  const links = instruments.flatMap(({ id }) => {
    const count = area?.records?.[id];
    return area === null || count === undefined ? [] : [{ id, count, step: toInstrument(id, area.id) }];
  });
  if (links.length === 0) return nothing;
  return html`<ul class="instruments" part="instruments" aria-label=${say(language, 'ui.instruments')}>
    ${links.map(
      ({ id, count, step }) =>
        html`<li>
          <a href=${addressOf(step, id)} @click=${(event: MouseEvent) => follow(event, () => go(step))}
            >${instrumentTitle(id, language)}</a
          >
          <span class="number">${formatBare(language, count)}</span>
        </li>`,
    )}
  </ul>`;
}

/** The place of an instrument, which has the room of all fields. */
export function instrumentPlace(instrument: DashboardInstrument, around: Surroundings): TemplateResult {
  const { url, language, level, place, element } = around;
  const slot = `${instrument.element} ${instrument.id}`;
  const own = element(slot, {
    ...instrument.attributes,
    src: url,
    lang: language.tag,
    'heading-level': String(level),
    area: place.area,
  });
  const title = instrumentTitle(instrument.id, language);
  return html`<div class="card" part="card" role="group" aria-label=${title} tabindex="-1" data-slot=${slot}>
    ${own ?? heading(level, title)}
  </div>`;
}

/** The slot of an indicator's card. */
export function cardSlot(id: string): string {
  return `indicator ${id}`;
}

function tile({ id, item }: Indicator, area: AreaGroup, level: number, around: Surroundings): TemplateResult {
  const { url, language, place, go, addressOf, element } = around;
  const title = textWithLanguage(item.extension.title, language.tag);
  const step = toIndicator(id, area.id);
  const slot = `key-figure ${id}`;
  const link = html`<a href=${addressOf(step, id)} @click=${(event: MouseEvent) => follow(event, () => go(step))}
    >${foreignText(title, language)}</a
  >`;
  return html`<div class="tile" part="tile" data-slot=${slot}>
    ${heading(level, link, 'tile-heading')}
    ${element(slot, { src: url, lang: language.tag, indicator: id, period: place.period })}
    ${box(id, title.text, around)}
  </div>`;
}

function card(indicator: Indicator, level: number, around: Surroundings): TemplateResult {
  const { url, language, place, asked, element } = around;
  const { id, item } = indicator;
  const title = textWithLanguage(item.extension.title, language.tag);
  const slot = cardSlot(id);
  const own = element(slot, {
    src: url,
    lang: language.tag,
    'heading-level': String(level),
    indicator: id,
    breakdown: followed(indicator, place.breakdown),
    period: place.period,
    view: asked.indicator === id ? asked.view : 'auto',
  });
  return html`<div class="card" part="card" role="group" aria-label=${title.text} tabindex="-1" data-slot=${slot}>
    ${own ?? heading(level, foreignText(title, language))} ${own ? box(id, title.text, around) : nothing}
  </div>`;
}

function box(id: string, title: string, { place, go, language }: Surroundings): TemplateResult {
  return compareBox(title, place.compare.includes(id), (isIn) => go(picked(place, id, isIn)), language);
}

/** Follows a link here, unless the reader wants it in another window. */
function follow(event: MouseEvent, go: () => void): void {
  if (event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go();
}
