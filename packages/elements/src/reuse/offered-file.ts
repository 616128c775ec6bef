import { html, type TemplateResult } from 'lit';
import type { OfferedFile } from './reusable.js';

/** An entry of a list of downloads: a link to a file that is published, or a button for one that the element makes itself. */
export function offeredFile(file: OfferedFile): TemplateResult {
  if ('save' in file)
    return html`<li><button type="button" class="link" @click=${file.save}>${file.text}</button></li>`;
  return html`<li><a href=${file.address} download>${file.text}</a></li>`;
}
