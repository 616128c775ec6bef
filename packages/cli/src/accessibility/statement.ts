import { formatDate, type Language } from '@teilhabe/charts';
import { html, type Markup } from '../html/markup.js';
import { LANGUAGES } from '../languages.js';
import { CHECKS, CHECKS_BY_PEOPLE, type Check } from './checks.js';
import { knownLimits } from './limits.js';
import type { Release } from './release.js';
import { STATEMENT_WORDS } from './statement-words.js';

/**
 * The text block about our displays for a city's accessibility statement, as HTML that any editor keeps: headings,
 * paragraphs and lists. What only the city knows stands in square brackets.
 */
export function accessibilityStatement(tag: 'de' | 'en', release: Release): string {
  const words = STATEMENT_WORDS[tag];
  const limits = knownLimits();
  const state = limits.length === 0 ? words.full : words.partial;
  const list = (items: readonly (Markup | string)[]) =>
    html`<ul>
      ${items.map((item) => html`<li>${item}</li> `)}
    </ul>`;
  const people = CHECKS_BY_PEOPLE.map((check) => check[tag]);
  return `${lines(
    html`<h2>${words.title}</h2>
      <p>${words.about(release.version, formatDate(languageOf(tag), release.date))}</p>
      <h3>${words.conformity}</h3>
      <p>${state}</p>
      <p>${words.basis}</p>
      <h3>${words.tested}</h3>
      <p>${words.how}</p>
      ${list(CHECKS.map((check) => checkLine(check, tag)))}
      ${
        people.length > 0
          ? html`<p>${words.byPeople}</p>
              ${list(people)}`
          : html`<p>${words.byNobody}</p>`
      }
      <h3>${words.limits}</h3>
      ${limits.length > 0 ? list(limits.map((limit) => limit[tag])) : html`<p>${words.noLimits}</p>`}
      <h3>${words.cityTitle}</h3>
      <p>${words.city}</p>
      <h3>${words.feedback}</h3>
      <p>${words.contact}</p>
      <h3>${words.enforcement}</h3>
      <p>${words.arbitration}</p>`,
  )}\n`;
}

/** One check with the criteria of WCAG that it is about. */
function checkLine({ what, criteria }: Check, tag: 'de' | 'en'): string {
  return criteria.length === 0 ? what[tag] : `${what[tag]} (WCAG ${criteria.join(', ')})`;
}

function languageOf(tag: 'de' | 'en'): Language {
  return LANGUAGES.find((language) => language.tag === tag) ?? LANGUAGES[0]!;
}

/** A tag a line, without the indentation of its source. */
function lines({ text }: Markup): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
    .replace(/(<\/li>) (?=<li>)/g, '$1\n');
}
