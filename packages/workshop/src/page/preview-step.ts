import { chart, dataTable, datasetTitle, dimensionLabel, draw, finding, type Language } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { en } from '@teilhabe/charts/messages/en';
import { renderSvg } from '@teilhabe/elements';
import type { Dataset } from '@teilhabe/core/publication';
import { html, nothing, type TemplateResult } from 'lit';
import type { RunAnswer, WordLanguage } from '../protocol.js';
import { select } from './fields.js';
import { toldProblems } from './problem-parts.js';
import { rowsTable } from './rows-table.js';
import type { Shown } from './shown.js';
import { step } from './step.js';

const LANGUAGES: Readonly<Record<WordLanguage, Language>> = { de, en };

/** Step 4: the chart as readers will see it, and what is hidden. */
export function previewStep(shown: Shown): TemplateResult {
  const { words, run } = shown;
  return step(4, words.steps[3]!, { waiting: run === null, content: run === null ? nothing : result(shown, run) });
}

function result(shown: Shown, run: RunAnswer): TemplateResult {
  const { words } = shown;
  const { problems, faulty, datasets } = run;
  return html`${toldProblems(words, problems, 3)}
  ${faulty.map(({ name, columns, rows, faulty: cells }, i) =>
    rowsTable(words, { name: `faulty-${i}`, caption: words.faultyRows(name), columns, rows, faulty: cells }),
  )}
  ${datasets.length === 0 ? nothing : preview(shown, datasets)} ${protection(shown, run)}`;
}

function preview(shown: Shown, datasets: readonly Dataset[]): TemplateResult {
  const { words, dataset: index, width, measure, showDataset } = shown;
  const language = LANGUAGES[shown.language];
  const dataset = datasets[index] ?? datasets[0]!;
  const name = (own: Dataset) => {
    const breakdown = own.extension.teilhabe?.breakdown ?? [];
    const { text } = datasetTitle(own, language.tag);
    return [text, ...breakdown.map((id) => dimensionLabel(own, id, language.tag))].join(' – ');
  };
  const { caption, columns, rows, notes = [] } = dataTable(dataset, language, { everyPeriod: true });
  return html`${select(
      words.shown,
      String(index),
      datasets.map((own, i) => [String(i), name(own)] as const),
      (value) => {
        showDataset(Number(value));
      },
    )}
    <p>${finding(dataset, language, { detail: 'full' })}</p>
    <div class="chart">${renderSvg(draw(chart(dataset, { width, language, measure })))}</div>
    <div class="scroll" role="group" tabindex="0" aria-labelledby="caption-data">
      <table>
        <caption id="caption-data">
          <span>${caption}</span>
        </caption>
        <thead>
          <tr>
            ${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ header, cells }) =>
              html`<tr>
                <th scope="row">${header}</th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${notes.map((note) => html`<p class="quiet">${note}</p>`)}`;
}

function protection({ words, language }: Shown, run: RunAnswer): TemplateResult | typeof nothing {
  if (run.visible + run.confidential === 0) return nothing;
  const count = (value: number) => value.toLocaleString(language);
  return html`<div>
    <h3>${words.protection}</h3>
    <p>${run.confidential === 0 ? words.nothingHidden : words.hidden(count(run.visible), count(run.confidential))}</p>
    <ul>
      ${run.reasons.map(([rule, observations]) => html`<li>${words.rules[rule] ?? rule}: ${count(observations)}</li>`)}
    </ul>
  </div>`;
}
