import {
  isSameLanguage,
  say,
  type Count,
  type Entry,
  type Fact,
  type Language,
  type ListSection,
  type Picture,
  type Section,
} from '@teilhabe/charts';
import { html, nothing, type TemplateResult } from 'lit';
import { foreignText } from '../language/foreign-text.js';
import { safeUrl } from '../load/safe-url.js';
import { heading } from '../parts/heading.js';
import { tableRegion } from '../parts/table.js';
import { pictureSource } from './picture-source.js';
import { targetAddress } from './target-address.js';

/** How the parts of an instrument are worded: the level of their headings, and the language said before. */
export interface Around {
  readonly level: number;
  readonly language: Language;
  readonly said: string;
  /** The address of the file beside which pictures lie. */
  readonly base: string;
}

/** The few numbers that count, side by side. */
export function counts(all: readonly Count[]): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  return html`<dl class="counts" part="counts">
    ${all.map(
      ({ label, value }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** A part of an instrument under its own heading. */
export function section(part: Section, around: Around): TemplateResult {
  const saysTwice = part.kind === 'table' && part.table.caption === part.title;
  return html`<section class="section ${part.kind} ${saysTwice ? 'says-twice' : ''}" part="section" data-id=${part.id}>
    ${heading(around.level, part.title, 'section-heading')}
    ${part.note ? html`<p class="note">${part.note}</p>` : nothing} ${content(part, around)}
  </section>`;
}

function content(part: Section, around: Around): TemplateResult {
  switch (part.kind) {
    case 'list':
      return list(part, around);
    case 'table':
      return tableRegion(part.table, undefined, `-${part.id}`);
    case 'group':
      return html`<div class="lists">
        ${part.lists.map(
          (one) =>
            html`<div class="of-group" data-id=${one.id}>
              ${heading(around.level + 1, one.title, 'list-heading')} ${list(one, around)}
            </div>`,
        )}
      </div>`;
  }
}

/** A list longer than this is mostly looked at from its beginning: the rest is behind a disclosure. */
const MOST_AT_ONCE = 12;

function list({ entries, none }: ListSection, around: Around): TemplateResult {
  if (entries.length === 0) return html`<p class="none">${none}</p>`;
  const first = entries.length > MOST_AT_ONCE + 1 ? entries.slice(0, MOST_AT_ONCE) : entries;
  const more = entries.slice(first.length);
  return html`${entryList(first, around)}
  ${
    more.length > 0
      ? html`<details class="more">
          <summary>${say(around.language, 'instrument.more', { count: more.length })}</summary>
          ${entryList(more, around)}
        </details>`
      : nothing
  }`;
}

function entryList(entries: readonly Entry[], around: Around): TemplateResult {
  return html`<ul class="entries" part="entries">
    ${entries.map((entry) => entryOf(entry, around))}
  </ul>`;
}

function entryOf({ id, title, to, sign, text, picture, steps = [], facts }: Entry, around: Around): TemplateResult {
  const { language, said } = around;
  const address = to === undefined ? null : targetAddress(to);
  const words = foreignText(title, language, said);
  return html`<li data-id=${id}>
    <p class="entry-title">${address === null ? words : html`<a href=${address}>${words}</a>`}</p>
    ${sign ? html`<p class="sign"><span aria-hidden="true">${sign.symbol}</span> ${sign.word}</p>` : nothing}
    ${picture ? pictureFrom(picture, around) : nothing}
    ${text ? html`<p>${foreignText(text, language, said)}</p>` : nothing}
    ${steps.length > 0 ? stepList(steps, around) : nothing}
    ${facts.length > 0 ? html`<dl class="facts">${facts.map((fact) => factOf(fact, around))}</dl>` : nothing}
  </li>`;
}

function pictureFrom({ address, text }: Picture, { base, language }: Around): TemplateResult | typeof nothing {
  const source = pictureSource(address, base);
  if (source === null) return nothing;
  const foreign = isSameLanguage(text.tag, language.tag) ? nothing : text.tag;
  return html`<img
    class="picture"
    part="picture"
    src=${source}
    alt=${text.text}
    lang=${foreign}
    width="240"
    height="160"
    loading="lazy"
    decoding="async"
  />`;
}

function stepList(steps: readonly Fact[], { language, said }: Around): TemplateResult {
  return html`<ol class="steps" part="steps">
    ${steps.map(
      ({ label, text }) =>
        html`<li><span class="step-name">${label}</span> <span>${foreignText(text, language, said)}</span></li>`,
    )}
  </ol>`;
}

function factOf({ label, text, href = '', to, line }: Fact, { language, said }: Around): TemplateResult {
  const address = to === undefined ? safeUrl(href) : targetAddress(to);
  const words = foreignText(text, language, said);
  return html`<div class=${line ?? nothing}>
    <dt>${label}</dt>
    <dd>${address === null ? words : html`<a href=${address}>${words}</a>`}</dd>
  </div>`;
}
