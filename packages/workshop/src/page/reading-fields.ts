import type { ReadingChoices } from '@teilhabe/core/workshop';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadAnswer } from '../protocol.js';
import { field, select, type Option } from './fields.js';
import type { OpenedFile } from './opened-file.js';
import type { Shown } from './shown.js';

/** Fields that overrule what was recognised. */
export function readingFields({ words, reread, busy }: Shown, file: OpenedFile, read: ReadAnswer): TemplateResult {
  const known = { ...read.found, ...read.choices };
  const ask = (changes: ReadingChoices) => {
    reread(file, { ...read.choices, ...changes });
  };
  const rows = known.headerRows?.join(', ') ?? '';
  const isWorkbook = /\.xlsx$/i.test(file.file.name);
  const ofText = html`${select(words.encoding, known.encoding ?? '', ENCODINGS, (encoding) => ask({ encoding }))}
  ${select(words.delimiter, known.delimiter ?? '', delimiters(words.tab), (delimiter) => ask({ delimiter }))}`;
  const ofWorkbook = field(words.sheet, known.sheet ?? '', (sheet) => {
    if (sheet.trim() !== '') ask({ sheet: sheet.trim() });
  });
  return html`<details>
    <summary>${words.otherwise}</summary>
    <div class="fields">
      ${isWorkbook ? ofWorkbook : ofText}
      ${select(words.decimalChar, known.decimalChar ?? '', [',', '.'].map(same), (decimalChar) => ask({ decimalChar }))}
      ${field(words.headerRows, rows, (text) => {
        const headerRows = text.split(/[\s,;]+/).flatMap((part) => (/^[1-9]\d{0,4}$/.test(part) ? [Number(part)] : []));
        if (headerRows.length > 0) ask({ headerRows });
      })}
      <button type="button" aria-disabled=${busy ? 'true' : nothing} @click=${() => busy || reread(file, {})}>
        ${words.reread}
      </button>
    </div>
  </details>`;
}

const same = (text: string): Option => [text, text];
const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le'].map(same);
const delimiters = (tab: string): readonly Option[] => [...[';', ',', '|'].map(same), ['\t', tab]];
