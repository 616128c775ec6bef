import { html, nothing, type TemplateResult } from 'lit';
import type { RunAnswer } from '../protocol.js';
import type { Shown } from './shown.js';
import { step } from './step.js';

/** A file for the clerk's disk. */
export interface Download {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** Step 5: the publication, the mapping for next time, and the record of editions. */
export function downloadStep(shown: Shown): TemplateResult {
  const { words, run } = shown;
  const waiting = !run?.zip;
  return step(5, words.steps[4]!, { waiting, content: run?.zip ? downloads(shown, run, run.zip) : nothing });
}

function downloads({ words, download }: Shown, run: RunAnswer, zip: Uint8Array<ArrayBuffer>): TemplateResult {
  const json = 'application/json';
  const files: readonly (readonly [text: string, file: Download])[] = [
    [words.zip, { name: 'publication.zip', content: zip, type: 'application/zip' }],
    [words.mapping, { name: 'mapping.json', content: run.mapping, type: json }],
    ...(run.ledger === null ? [] : [[words.ledger, { name: 'ledger.json', content: run.ledger, type: json }] as const]),
  ];
  return html`<p>${words.contents}</p>
    <div class="downloads">
      ${files.map(
        ([text, file], i) =>
          html`<button type="button" class=${i === 0 ? 'primary' : ''} @click=${() => download(file)}>${text}</button>`,
      )}
    </div>`;
}

/** Hands a file to the browser's own downloads; nothing is requested. */
export function save({ name, content, type }: Download): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
