import {
  isSameLanguage,
  type Count,
  type Entry,
  type Fact,
  type Instrument,
  type Language,
  type ListSection,
  type Picture,
  type Section,
  type TextWithLanguage,
} from '@teilhabe/charts';
import { pictureAddress } from '@teilhabe/core/publication';
import { dataTableMarkup } from './data-table.js';
import { foreignText } from './foreign-text.js';
import { html, trusted, type Markup } from './markup.js';
import type { Phrase } from './phrase.js';
import { safeHref } from './safe-href.js';

/** How the parts of an instrument are worded: the level of their headings, and the language said before. */
interface Around {
  readonly level: number;
  readonly language: Language;
  readonly said: string;
  /** Address of the publication's index as the page writes it; '' where pictures cannot be found. */
  readonly src: string;
}

/** What an instrument has beside its drawing: the numbers that count, then its lists and tables under headings of `level`. */
export function instrumentParts({ counts, sections }: Instrument, around: Around): Markup {
  return html`${countList(counts)} ${sections.map((section) => sectionOf(section, around))}`;
}

function countList(counts: readonly Count[]): Markup | null {
  if (counts.length === 0) return null;
  return html`<dl class="teilhabe-counts">
    ${counts.map(
      ({ label, value }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function sectionOf(section: Section, around: Around): Markup {
  return html`${heading(section.title, around.level)}
  ${section.note && html`<p class="teilhabe-source">${section.note}</p>`} ${content(section, around)}`;
}

function content(section: Section, around: Around): Markup {
  switch (section.kind) {
    case 'list':
      return list(section, around);
    case 'table':
      return dataTableMarkup(section.table);
    case 'group':
      return html`<div class="teilhabe-lists">
        ${section.lists.map((one) => html`<div>${heading(one.title, around.level + 1)} ${list(one, around)}</div>`)}
      </div>`;
  }
}

function list({ entries, none }: ListSection, around: Around): Markup {
  if (entries.length === 0) return html`<p class="teilhabe-source">${none}</p>`;
  return html`<ul class="teilhabe-entries">
    ${entries.map((entry) => entryOf(entry, around))}
  </ul>`;
}

function entryOf({ title, sign, text, picture, steps = [], facts }: Entry, around: Around): Markup {
  return html`<li>
    <p><strong>${words(title, around)}</strong></p>
    ${sign && html`<p>${sign.symbol} ${sign.word}</p>`} ${picture && pictureMarkup(picture, around)}
    ${text && html`<p>${words(text, around)}</p>`}
    ${
      steps.length > 0 &&
      html`<ol>
        ${steps.map(({ label, text: step }) => html`<li>${label}: ${words(step, around)}</li>`)}
      </ol>`
    }
    ${facts.map((fact) => factOf(fact, around))}
  </li>`;
}

/** Only what lies beside the publication: a page without JavaScript cannot tell whose server an address is. */
function pictureMarkup({ address, text }: Picture, { src, language }: Around): Markup | null {
  if (src === '' || pictureAddress(address) !== 'relative') return null;
  const lang = isSameLanguage(text.tag, language.tag) ? null : html`lang="${text.tag}"`;
  return html`<p>
    <img
      class="teilhabe-picture"
      src="${safeHref(address, src)}"
      alt="${text.text}"
      ${lang}
      width="240"
      height="160"
      loading="lazy"
    />
  </p>`;
}

function factOf({ label, text, href = '' }: Fact, around: Around): Markup {
  const address = safeHref(href, '');
  const said = words(text, around);
  return html`<p class="teilhabe-source">${label}: ${address ? html`<a href="${address}">${said}</a>` : said}</p>`;
}

function words(text: TextWithLanguage, { language, said }: Around): string | Phrase {
  return foreignText(text, language, said);
}

function heading(title: string, level: number): Markup {
  const tag = trusted(`h${Math.min(level, 6)}`);
  return html`<${tag}>${title}</${tag}>`;
}
