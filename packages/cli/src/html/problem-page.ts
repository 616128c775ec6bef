import { problemTitle, reportSummary, type ProblemGroup, type ProblemReport } from '@teilhabe/core';
import { html, trusted, type Markup } from './markup.js';
import { problemPageStyles } from './problem-page-styles.js';
import { PROBLEM_PAGE_WORDS, type ProblemPageWords } from './problem-page-words.js';
import { problemTable } from './problem-table.js';
import { dataStyles, STYLES_ONLY } from './report-page.js';

const STYLES = dataStyles(problemPageStyles);

/** What tells that a file is such a page and may be written anew. */
export const PROBLEM_PAGE_MARK = '<meta name="generator" content="teilhabe validate" />';

/** The report as one page for the people who mend the files: no script, nothing outside of it, made for paper too. */
export function problemPage(report: ProblemReport, language: 'de' | 'en'): string {
  const words = PROBLEM_PAGE_WORDS[language];
  const files = byFile(report.groups);
  const summary = reportSummary(report, language).replace(/\.$/, '');
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${STYLES_ONLY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${trusted(PROBLEM_PAGE_MARK)}
        <title>${words.page}: ${summary}</title>
        <link rel="stylesheet" href="${STYLES}" />
      </head>
      <body>
        <header>
          <p class="kind-of-page">${words.page}</p>
          <h1>${summary}</h1>
          <p class="finding">${report.valid ? words.valid : words.invalid}</p>
        </header>
        ${files.length > 1 && contents(files, words)}
        <main>${files.map((file, i) => fileSection(file, i, language))} ${restSection(report, language)}</main>
      </body>
    </html> `;
  return page.text;
}

/** A file with its groups: those with errors first, as in the report. */
function byFile(groups: readonly ProblemGroup[]): readonly ProblemGroup[][] {
  const files = new Map<string, ProblemGroup[]>();
  for (const group of groups) files.set(group.file, [...(files.get(group.file) ?? []), group]);
  return [...files.values()];
}

function contents(files: readonly ProblemGroup[][], words: ProblemPageWords): Markup {
  const links = files.map(
    (groups, i) =>
      html`<li>
        <a href="#file-${i + 1}">${words.fileName(groups)}</a> <span class="count">${words.counts(groups)}</span>
      </li>`,
  );
  return html`<nav aria-label="${words.files}">
    <ul>
      ${links}
    </ul>
  </nav>`;
}

function fileSection(groups: readonly ProblemGroup[], index: number, language: 'de' | 'en'): Markup {
  const words = PROBLEM_PAGE_WORDS[language];
  const columns = new Map<string, ProblemGroup[]>();
  for (const group of groups) {
    const name = group.field ?? '';
    columns.set(name, [...(columns.get(name) ?? []), group]);
  }
  const id = `file-${index + 1}`;
  const tables = [...columns.values()].map((column, i) => problemTable(column, `${id}-${i + 1}`, language));
  return html`<section id="${id}" aria-labelledby="${id}-name">
    <h2 id="${id}-name">${words.fileName(groups)}</h2>
    ${tables}
  </section>`;
}

/** What is only counted, because the report keeps a thousand problems and no more. */
function restSection({ rest }: ProblemReport, language: 'de' | 'en'): Markup | false {
  const words = PROBLEM_PAGE_WORDS[language];
  if (rest.length === 0) return false;
  const rows = rest.map(
    ({ code, severity, count }) =>
      html`<tr>
        <th scope="row">${words.severity(severity)} ${problemTitle(code, language)}</th>
        <td>${words.places(count)}</td>
      </tr>`,
  );
  return html`<section aria-labelledby="rest">
    <h2 id="rest">${words.rest}</h2>
    <table aria-labelledby="rest">
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}
