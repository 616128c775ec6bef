import type { Mapping, ReadingChoices } from '@teilhabe/core/workshop';
import { html, nothing, type TemplateResult } from 'lit';
import { tableChoices } from './choices.js';
import type { Shown } from './import-element.js';
import { problemList, rowsTable } from './problem-parts.js';
import { field, select } from './fields.js';

/** Step 2: what was recognised, and which column is which field. */
export function columnsStep(shown: Shown): TemplateResult {
  const { words, read } = shown;
  return html`<section aria-labelledby="step2" ?data-waiting=${read === null}>
    <h2 id="step2">${words.steps[1]}</h2>
    ${read === null ? html`<p class="quiet">${words.nothingYet}</p>` : recognised(shown, read)}
  </section>`;
}

function recognised(shown: Shown, read: NonNullable<Shown['read']>): TemplateResult {
  const { words } = shown;
  const { problems, moreProblems, columns, firstRows, decisions } = read;
  return html`
    ${problemList(words, problems, moreProblems)}
    ${
      decisions.length === 0
        ? nothing
        : html`<div>
            <h3>${words.decisions}</h3>
            <ul>
              ${decisions.map((text) => html`<li>${text}</li>`)}
            </ul>
          </div>`
    }
    ${reading(shown, read.found)}
    ${columns.length === 0 ? nothing : rowsTable(words, { name: 'first', caption: words.firstRows, columns, rows: firstRows })}
    ${mapped(shown)}
  `;
}

/** Fields that overrule what was recognised. */
function reading({ words, choices, reread, busy }: Shown, found: ReadingChoices): TemplateResult {
  const known = { ...found, ...choices };
  const ask = (changes: ReadingChoices) => {
    reread({ ...choices, ...changes });
  };
  const rows = known.headerRows?.join(', ') ?? '';
  return html`<details>
    <summary>${words.otherwise}</summary>
    <div class="fields">
      ${select(words.encoding, known.encoding ?? '', ENCODINGS, (encoding) => ask({ encoding }))}
      ${select(words.delimiter, known.delimiter ?? '', delimiters(words.tab), (delimiter) => ask({ delimiter }))}
      ${select(words.decimalChar, known.decimalChar ?? '', [',', '.'].map(pair), (decimalChar) => ask({ decimalChar }))}
      ${field(words.headerRows, rows, (text) => {
        const headerRows = text.split(/[\s,;]+/).flatMap((part) => (/^[1-9]\d{0,4}$/.test(part) ? [Number(part)] : []));
        if (headerRows.length > 0) ask({ headerRows });
      })}
      ${field(words.sheet, known.sheet ?? '', (sheet) => {
        if (sheet.trim() !== '') ask({ sheet: sheet.trim() });
      })}
      <button type="button" aria-disabled=${busy ? 'true' : nothing} @click=${() => reread({})}>${words.reread}</button>
    </div>
  </details>`;
}

const pair = (text: string) => [text, text] as const;
const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le'].map(pair);
const delimiters = (tab: string) => [...[';', ',', '|'].map(pair), ['\t', tab] as const];

function mapped({ words, read, mapping, map }: Shown): TemplateResult | typeof nothing {
  const table = read?.tables.find(({ name }) => name === mapping?.table);
  if (!read || !mapping || !table) return nothing;
  const tables = read.tables.map(({ name, title, found, fields }) => {
    return [name, found === 0 ? title : `${title} (${words.fits(found, fields.length)})`] as const;
  });
  const headings = [['', words.none] as const, ...read.columns.map(({ heading }) => pair(heading))];
  return html`${select(words.table, table.name, tables, (name) => {
      const chosen = read.tables.find((offer) => offer.name === name);
      if (chosen) map(tableChoices(chosen));
    })}
    <p class="quiet">${table.description}</p>
    <fieldset>
      <legend>${words.columns}</legend>
      <div class="fields">
        ${table.fields.map(({ name, title, required }) =>
          select(required ? `${title} ${words.required}` : title, mapping.columns[name] ?? '', headings, (heading) => {
            map({ columns: withColumn(mapping.columns, name, heading) });
          }),
        )}
      </div>
    </fieldset>`;
}

function withColumn(columns: Mapping['columns'], name: string, heading: string): Mapping['columns'] {
  const rest = Object.entries(columns).filter(([other]) => other !== name);
  return Object.fromEntries(heading === '' ? rest : [...rest, [name, heading]]);
}

/** Step 3: which indicators, and what is said about the publication. */
export function indicatorStep(shown: Shown): TemplateResult {
  const { words, mapping, read } = shown;
  const table = read?.tables.find(({ name }) => name === mapping?.table);
  return html`<section aria-labelledby="step3" ?data-waiting=${!table}>
    <h2 id="step3">${words.steps[2]}</h2>
    ${table && mapping ? chosen(shown, { mapping, table }) : html`<p class="quiet">${words.nothingYet}</p>`}
  </section>`;
}

type Chosen = { readonly mapping: Mapping; readonly table: NonNullable<Shown['read']>['tables'][number] };

function chosen({ words, map, day, setDay, compute, busy }: Shown, { mapping, table }: Chosen): TemplateResult {
  const toggle = (code: string, on: boolean) => {
    const others = mapping.indicators.filter((other) => other !== code);
    map({ indicators: on ? [...others, code] : others });
  };
  const ready = mapping.indicators.length > 0 && mapping.title.trim() !== '' && mapping.publisher.trim() !== '';
  const profiles = Object.entries(words.profiles) as [Mapping['policy']['profile'], string][];
  return html`<fieldset>
      <legend>${words.indicators}</legend>
      ${table.indicators.map(
        ({ code, title }) =>
          html`<label class="check"
            ><input
              type="checkbox"
              .checked=${mapping.indicators.includes(code)}
              @change=${(event: Event) => toggle(code, (event.target as HTMLInputElement).checked)}
            /><span>${code} ${title}</span></label
          >`,
      )}
    </fieldset>
    <fieldset>
      <legend>${words.settings}</legend>
      <div class="fields">
        ${field(`${words.name} ${words.required}`, mapping.title, (title) => map({ title }))}
        ${field(`${words.publisher} ${words.required}`, mapping.publisher, (publisher) => map({ publisher }))}
        ${field(words.day, day, setDay, 'date')}
        ${select(words.profile, mapping.policy.profile, profiles, (profile) => {
          map({ policy: { profile: profile as Mapping['policy']['profile'] } });
        })}
      </div>
    </fieldset>
    <button
      type="button"
      class="primary"
      aria-disabled=${busy || !ready ? 'true' : nothing}
      @click=${() => {
        if (!busy && ready) compute();
      }}
    >
      ${words.compute}
    </button>`;
}
