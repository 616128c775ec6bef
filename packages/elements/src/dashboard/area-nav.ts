import { say, textWithLanguage, type Language, type TextWithLanguage } from '@teilhabe/charts';
import { html, nothing, type TemplateResult } from 'lit';
import { foreignText } from '../language/foreign-text.js';
import { LEVELS, type AreaGroup } from './area-groups.js';

/** What the navigation needs to know. */
interface Navigation {
  readonly groups: readonly AreaGroup[];
  /** The chosen field; '' for all. */
  readonly chosen: string;
  readonly choose: (area: string) => void;
  /** Whether the list is unfolded where there is no room for it beside the cards. */
  readonly unfolded: boolean;
  readonly toggle: () => void;
  readonly language: Language;
}

/** The fields of action as a navigation: all, then those of the city and of the administration. */
export function areaNav(navigation: Navigation): TemplateResult {
  const { groups, chosen, unfolded, toggle, language } = navigation;
  const current = groups.find((group) => group.id === chosen);
  const all = say(language, 'ui.all');
  const label = say(language, 'ui.chosenArea', { area: current ? areaTitle(current, language).text : all });
  return html`<nav aria-label=${say(language, 'ui.areas')} part="navigation">
    <button type="button" class="menu" aria-expanded=${unfolded ? 'true' : 'false'} @click=${toggle}>${label}</button>
    <div class="areas ${unfolded ? 'unfolded' : ''}">
      <ul>
        ${choice('', all, navigation)}
      </ul>
      ${[...LEVELS, null].map((level) => levelList(level, navigation))}
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
  const { groups, language } = navigation;
  const own = groups.filter((group) => (group.area?.level ?? null) === level);
  if (own.length === 0) return nothing;
  const id = `level-${level ?? 'other'}`;
  return html`${level ? html`<p id=${id} class="level">${say(language, 'ui.level', { level })}</p>` : nothing}
    <ul aria-labelledby=${level ? id : nothing}>
      ${own.map((group) => {
        const number = areaNumber(group);
        const title = areaTitle(group, language);
        return choice(
          group.id,
          html`${number ? html`<span class="number">${number}</span> ` : nothing}${foreignText(title, language, title.tag)}`,
          navigation,
        );
      })}
    </ul>`;
}

function choice(area: string, text: unknown, { chosen, choose }: Navigation): TemplateResult {
  return html`<li>
    <button type="button" aria-current=${area === chosen ? 'true' : nothing} @click=${() => choose(area)}>
      ${text}
    </button>
  </li>`;
}
