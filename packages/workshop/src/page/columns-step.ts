import { html, nothing, type TemplateResult } from 'lit';
import type { ReadAnswer } from '../protocol.js';
import { select, type Option } from './fields.js';
import { asTable, tableOf, unusedHeadings, type OpenedFile } from './opened-file.js';
import { toldProblems } from './problem-parts.js';
import { readingFields } from './reading-fields.js';
import { rowsTable } from './rows-table.js';
import type { Shown } from './shown.js';
import { step } from './step.js';

/** Step 2: what was recognised in each file, and which column is which field. */
export function columnsStep(shown: Shown): TemplateResult {
  const { words, files } = shown;
  const content = files.length === 0 ? words.nothingYet : files.map((file) => recognised(shown, file));
  return step(2, words.steps[1]!, { waiting: files.length === 0, content });
}

function recognised(shown: Shown, file: OpenedFile): TemplateResult {
  const { words, remove, busy } = shown;
  const { read } = file;
  return html`<article>
    <div class="file">
      <h3>${file.file.name}</h3>
      <button type="button" class="link" aria-disabled=${busy ? 'true' : nothing} @click=${() => busy || remove(file)}>
        ${words.remove}<span class="unseen"> ${file.file.name}</span>
      </button>
    </div>
    ${read === null ? nothing : contentOf(shown, file, read)}
  </article>`;
}

function contentOf(shown: Shown, file: OpenedFile, read: ReadAnswer): TemplateResult {
  const { words, files } = shown;
  const { problems, columns, firstRows, decisions } = read;
  const name = `first-${files.indexOf(file)}`;
  return html`
    ${toldProblems(words, problems, 4)}
    ${
      decisions.length === 0
        ? nothing
        : html`<div>
            <h4>${words.decisions}</h4>
            <ul>
              ${decisions.map((text) => html`<li>${text}</li>`)}
            </ul>
          </div>`
    }
    ${readingFields(shown, file, read)}
    ${columns.length === 0 ? nothing : rowsTable(words, { name, caption: words.firstRows, columns, rows: firstRows })}
    ${mapped(shown, file, read)}
  `;
}

/** Which table of the catalogue the file is, and which of its columns is which field. */
function mapped({ words, setTable }: Shown, file: OpenedFile, read: ReadAnswer): TemplateResult | typeof nothing {
  const table = tableOf(file);
  if (table === undefined || file.table === null) return nothing;
  const { columns } = file.table;
  const tables = read.tables.map(({ name, title }): Option => [name, title]);
  const headings = [['', words.none] as const, ...read.columns.map(({ heading }): Option => [heading, heading])];
  const unused = unusedHeadings(file);
  return html`<div class="about">
      ${select(words.table, table.name, tables, (name) => {
        const chosen = read.tables.find((offer) => offer.name === name);
        if (chosen) setTable(file, asTable(chosen));
      })}
      <p class="quiet">${table.description} ${words.fits(table.found, table.fields.length)}</p>
    </div>
    <fieldset>
      <legend>${words.columns}</legend>
      <div class="fields">
        ${table.fields.map(({ name, title, key }) =>
          select(key ? `${title} ${words.required}` : title, columns[name] ?? '', headings, (heading) => {
            setTable(file, { table: table.name, columns: withColumn(columns, name, heading) });
          }),
        )}
      </div>
      ${unused.length === 0 ? nothing : html`<p class="quiet">${words.unused(unused.join(', '))}</p>`}
    </fieldset>`;
}

type Columns = NonNullable<OpenedFile['table']>['columns'];

function withColumn(columns: Columns, name: string, heading: string): Columns {
  const rest = Object.entries(columns).filter(([other]) => other !== name);
  return Object.fromEntries(heading === '' ? rest : [...rest, [name, heading]]);
}
