import {
  chart,
  dataTable,
  datasetTitle,
  dimensionLabel,
  draw,
  estimateText,
  finding,
  type Language,
} from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { en } from '@teilhabe/charts/messages/en';
import { renderSvg } from '@teilhabe/elements';
import type { Dataset } from '@teilhabe/core/publication';
import { html, nothing, type TemplateResult } from 'lit';
import type { RunAnswer, WordLanguage } from '../protocol.js';
import { select } from './fields.js';
import type { Shown } from './import-element.js';
import { problemList, rowsTable } from './problem-parts.js';

const LANGUAGES: Readonly<Record<WordLanguage, Language>> = { de, en };

/** Step 4: the chart as readers will see it, and what is hidden. */
export function previewStep(shown: Shown): TemplateResult {
  const { words, run } = shown;
  return html`<section aria-labelledby="step4" ?data-waiting=${run === null}>
    <h2 id="step4" tabindex="-1">${words.steps[3]}</h2>
    ${run === null ? nothing : result(shown, run)}
  </section>`;
}

function result(shown: Shown, run: RunAnswer): TemplateResult {
  const { words, read } = shown;
  const { problems, moreProblems, faultyRows, datasets } = run;
  const columns = read?.columns ?? [];
  return html`${problemList(words, problems, moreProblems)}
  ${
    faultyRows.length === 0
      ? nothing
      : rowsTable(words, { name: 'faulty', caption: words.faultyRows, columns, rows: faultyRows, problems })
  }
  ${datasets.length === 0 ? nothing : preview(shown, datasets)} ${protection(shown, run)}`;
}

function preview(shown: Shown, datasets: readonly Dataset[]): TemplateResult {
  const { words, dataset: index, width, showDataset } = shown;
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
    <div class="chart">${renderSvg(draw(chart(dataset, { width, language, measure: estimateText })))}</div>
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
