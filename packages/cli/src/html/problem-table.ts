import { problemParts, problemTitle, toldProblems, type ProblemGroup, type ProblemParts } from '@teilhabe/core';
import { html, type Markup } from './markup.js';
import { PROBLEM_PAGE_WORDS } from './problem-page-words.js';

/** So many problems of a kind are shown one by one; nobody reads more of the same, and paper is short. */
const SHOWN = 10;

/** The problems of one column as a heading and a table: a row group for each kind, with its remedy. */
export function problemTable(groups: readonly ProblemGroup[], id: string, language: 'de' | 'en'): Markup {
  const words = PROBLEM_PAGE_WORDS[language];
  const { field } = problemParts(groups[0]!.problems[0]!, language);
  return html`<h3 id="${id}">${field === '' ? words.whole : field}</h3>
    <table aria-labelledby="${id}">
      <thead>
        <tr>
          <th scope="col" class="place"><span class="unseen">${words.place}</span></th>
          <th scope="col"><span class="unseen">${words.statement}</span></th>
        </tr>
      </thead>
      ${groups.map((group) => rowGroups(group, language))}
    </table>`;
}

/** A kind's problems; those with another remedy, such as another rule of the same column, have a row group of their own. */
function rowGroups(group: ProblemGroup, language: 'de' | 'en'): readonly Markup[] {
  const words = PROBLEM_PAGE_WORDS[language];
  const { told, others } = toldProblems(group, SHOWN, language);
  const shown = byRemedy(told);
  return shown.map(
    (problems, i) =>
      html`<tbody>
        <tr>
          <th scope="rowgroup" colspan="2" class="kind">
            ${words.severity(group.severity)} <span class="name">${problemTitle(group.code, language)}</span>
            ${i === 0 && group.count > 1 && html`<span class="count">${words.places(group.count)}</span>`}
          </th>
        </tr>
        ${problems.map(problemRow)} ${i === shown.length - 1 && othersRow(others)}
        <tr>
          <td colspan="2" class="remedy"><p>${problems[0]!.remedy}</p></td>
        </tr>
      </tbody>`,
  );
}

function byRemedy(problems: readonly ProblemParts[]): readonly ProblemParts[][] {
  const lists = new Map<string, ProblemParts[]>();
  for (const problem of problems) lists.set(problem.remedy, [...(lists.get(problem.remedy) ?? []), problem]);
  return [...lists.values()];
}

function problemRow({ row, aside, statement }: ProblemParts): Markup {
  if (row === '')
    return html`<tr>
      <td colspan="2">${statement}</td>
    </tr>`;
  return html`<tr>
    <th scope="row" class="place">${row} ${aside !== '' && html`<span class="aside">${aside}</span>`}</th>
    <td>${statement}</td>
  </tr>`;
}

function othersRow(others: string): Markup | false {
  return (
    others !== '' &&
    html`<tr>
      <td colspan="2" class="more">${others}</td>
    </tr>`
  );
}
