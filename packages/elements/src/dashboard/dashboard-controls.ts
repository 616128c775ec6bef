import { say, type Language } from '@teilhabe/charts';
import { html, nothing, type TemplateResult } from 'lit';
import { select, type Choice } from '../parts/select.js';

/** The field in which a reader looks for an indicator; `look` gets each change of the words, `settle` their end. */
export function searchField(
  search: string,
  look: (search: string) => void,
  settle: () => void,
  language: Language,
): TemplateResult {
  const input = (event: Event) => look((event.currentTarget as HTMLInputElement).value);
  return html`<label class="control search">
    <span>${say(language, 'ui.search')}</span>
    <input type="search" part="search" autocomplete="off" .value=${search} @input=${input} @change=${settle} />
  </label>`;
}

/** What is chosen for all cards together. */
interface Linked {
  readonly breakdown: string;
  readonly period: string;
}

/** The choices that act on all cards; `sentence` says how many follow. Nothing when there is nothing to choose. */
export function linkedControls(
  breakdowns: readonly Choice[],
  periods: readonly Choice[],
  { breakdown, period }: Linked,
  choose: (chosen: Partial<Linked>) => void,
  sentence: string,
  language: Language,
): TemplateResult | typeof nothing {
  const controls = [
    select(say(language, 'ui.breakdown'), breakdowns, breakdown, (chosen) => choose({ breakdown: chosen })),
    select(say(language, 'ui.period'), periods, period, (chosen) => choose({ period: chosen })),
  ];
  if (controls.every((control) => control === undefined)) return nothing;
  return html`<div class="controls" part="controls" role="group" aria-label=${say(language, 'ui.forAll')}>
      ${controls}
    </div>
    <p class="following" role="status">${sentence}</p>`;
}

/** The box by which an indicator is put into the comparison; its name says which. */
export function compareBox(
  title: string,
  isIn: boolean,
  pick: (isIn: boolean) => void,
  language: Language,
): TemplateResult {
  const label = say(language, 'ui.compare');
  const change = (event: Event) => pick((event.currentTarget as HTMLInputElement).checked);
  return html`<label class="pick">
    <input type="checkbox" aria-label=${`${label}: ${title}`} .checked=${isIn} @change=${change} />
    <span>${label}</span>
  </label>`;
}
