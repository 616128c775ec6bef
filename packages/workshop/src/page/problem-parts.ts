import type { ToldGroup, ToldReport } from '@teilhabe/core/workshop';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from './words.js';

/** The report that `teilhabe validate` prints, as a list: errors first. */
export function toldProblems(
  words: Words,
  { groups, rest, summary }: ToldReport,
  level: 3 | 4,
): TemplateResult | typeof nothing {
  if (groups.length === 0) return nothing;
  return html`<div>
    ${level === 3 ? html`<h3>${words.problems}</h3>` : html`<h4>${words.problems}</h4>`}
    <ul class="problems">
      ${groups.map(problem)} ${rest.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${summary === '' ? nothing : html`<p class="quiet">${summary}</p>`}
  </div>`;
}

function problem({ word, severity, lines }: ToldGroup): TemplateResult {
  return html`<li class="problem ${severity}">
    ${lines.map(({ kind, text }) =>
      kind === 'first' ? html`<p><b>${word}:</b> ${text}</p>` : html`<p class=${kind}>${text}</p>`,
    )}
  </li>`;
}
