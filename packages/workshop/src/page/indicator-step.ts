import { html, nothing, type TemplateResult } from 'lit';
import type { Mapping } from '@teilhabe/core/workshop';
import { field, select } from './fields.js';
import { tableOf, type OpenedFile } from './opened-file.js';
import { isComputable, type PossibleIndicator } from './possible-indicators.js';
import { tablesTwice } from './run-request.js';
import type { Shown } from './shown.js';
import { step } from './step.js';

/** Step 3: which indicators, and what is said about the publication. */
export function indicatorStep(shown: Shown): TemplateResult {
  const { words, files, possible } = shown;
  const waiting = files.every(({ table }) => table === null);
  const content = waiting
    ? nothing
    : html`${computable(shown, possible.filter(isComputable))}
      ${lacking(
        shown,
        possible.filter((one) => !isComputable(one)),
      )}
      ${about(shown)}`;
  return step(3, words.steps[2]!, { waiting, content });
}

function computable({ words, tick }: Shown, possible: readonly PossibleIndicator[]): TemplateResult {
  return html`<fieldset>
    <legend>${words.indicators}</legend>
    ${possible.length === 0 ? html`<p>${words.noIndicator}</p>` : nothing}
    ${possible.map(
      ({ indicator: { code, title }, breakdowns, chosen }) =>
        html`<label class="check"
          ><input
            type="checkbox"
            .checked=${chosen}
            @change=${(event: Event) => tick(code, (event.target as HTMLInputElement).checked)}
          /><span
            ><span class="code">${code}</span> ${title}${
              breakdowns.length === 0
                ? nothing
                : html` <span class="quiet">${words.without(breakdowns.join(', '))}</span>`
            }</span
          ></label
        >`,
    )}
  </fieldset>`;
}

/** What could be computed as well, and what there has to be for it. */
function lacking(shown: Shown, possible: readonly PossibleIndicator[]): TemplateResult | typeof nothing {
  const { words } = shown;
  if (possible.length === 0) return nothing;
  return html`<details>
    <summary>${words.lacking(possible.length)}</summary>
    <p class="quiet">${words.lackingHow}</p>
    <ul>
      ${possible.map(
        (one) =>
          html`<li><span class="code">${one.indicator.code}</span> ${one.indicator.title} – ${lack(shown, one)}</li>`,
      )}
    </ul>
  </details>`;
}

function lack({ words, files }: Shown, { tables, columns }: PossibleIndicator): string {
  const known = files.find(({ read }) => read !== null)?.read?.tables ?? [];
  const titleOf = (table: string) => known.find(({ name }) => name === table)?.title ?? table;
  const fieldOf = (table: string, name: string) =>
    known.find((one) => one.name === table)?.fields.find((one) => one.name === name)?.title ?? name;
  return [
    ...tables.map((table) => words.lackingTable(titleOf(table))),
    ...columns.map(({ table, field: name }) => words.lackingColumn(fieldOf(table, name))),
  ].join(', ');
}

function about(shown: Shown): TemplateResult {
  const { words, about: said, setAbout, compute, busy } = shown;
  const hindrance = hindranceOf(shown);
  const profiles = Object.entries(words.profiles) as [Mapping['policy']['profile'], string][];
  return html`<fieldset>
      <legend>${words.settings}</legend>
      <div class="fields wide">
        ${field(`${words.name} ${words.required}`, said.title, (title) => setAbout({ title }), { each: true })}
        ${field(`${words.publisher} ${words.required}`, said.publisher, (publisher) => setAbout({ publisher }), {
          each: true,
        })}
        ${field(words.day, said.day, (day) => setAbout({ day }), { type: 'date' })}
        ${select(words.profile, said.policy.profile, profiles, (profile) => {
          setAbout({ policy: { profile: profile as Mapping['policy']['profile'] } });
        })}
      </div>
    </fieldset>
    <div class="go">
      <button
        type="button"
        class="primary"
        aria-disabled=${busy || hindrance !== '' ? 'true' : nothing}
        @click=${() => {
          if (!busy && hindrance === '') compute();
        }}
      >
        ${words.compute}
      </button>
      ${hindrance === '' ? nothing : html`<span class="quiet">${hindrance}</span>`}
    </div>`;
}

/** Why nothing can be computed yet; empty when it can. */
function hindranceOf({ words, files, possible, about: { title, publisher } }: Shown): string {
  const [twice] = tablesTwice(files);
  if (twice !== undefined) return words.twice(titleOf(files, twice));
  if (!possible.some((one) => one.chosen && isComputable(one))) return words.chooseIndicator;
  return title.trim() === '' || publisher.trim() === '' ? words.fillIn : '';
}

function titleOf(files: readonly OpenedFile[], table: string): string {
  return files.map(tableOf).find((one) => one?.name === table)?.title ?? table;
}
