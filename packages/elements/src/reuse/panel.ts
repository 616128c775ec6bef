import { say, toSvgString, type Language } from '@teilhabe/charts';
import { html, type LitElement, type TemplateResult } from 'lit';
import { saveBlob } from '../parts/save-text.js';
import { addStyles } from '../styles/add-styles.js';
import { reuseStyles } from '../styles/reuse.js';
import { fileName } from './file-name.js';
import { toPng } from './image/png.js';
import { originNotes } from './origin.js';
import { pageAddress } from './page-address.js';
import { posterOf } from './poster-of.js';
import type { Reusable } from './reusable.js';
import { sharedTexts, type SharedText } from './shared-texts.js';
import { workbookOf } from './workbook/workbook-of.js';
import { WORKBOOK_TYPE } from './workbook/workbook.js';

export { loadReuse } from '@teilhabe/charts/messages/load-reuse';

/** The files that are made in the browser; pictures only of what is drawn. */
type Format = 'xlsx' | 'svg' | 'png';

/** What is in the disclosure once a reader has opened it: files made on demand, a link, codes for embedding, print. */
export class ReusePanel {
  /** What was last done, for everybody to see and for screen readers to say. */
  private said = '';

  constructor(private readonly host: LitElement) {
    addStyles(host, reuseStyles);
  }

  /** One entry of the list of downloads for each file. */
  files(reusable: Reusable, language: Language): readonly TemplateResult[] {
    const formats: readonly Format[] = reusable.draw ? ['xlsx', 'svg', 'png'] : ['xlsx'];
    return formats.map((format) => {
      const save = () => this.attempt(() => this.save(format, reusable, language), say(language, 'reuse.failed'));
      const text = say(language, 'reuse.file', { format });
      return html`<li><button type="button" class="link" @click=${save}>${text}</button></li>`;
    });
  }

  /** Link, codes and print, and the line that says what was done. */
  sharing(reusable: Reusable, language: Language): TemplateResult {
    return html`<div class="sharing">
      ${sharedTexts(reusable).map((text) => this.field(text, language))}
      <button type="button" class="print" @click=${() => print()}>${say(language, 'reuse.print')}</button>
      <p class="said" role="status">${this.said}</p>
    </div>`;
  }

  private field({ what, text }: SharedText, language: Language): TemplateResult {
    return html`<div class="field of-${what}">
      <label>
        <span>${say(language, 'reuse.field', { what })}</span>
        <textarea
          readonly
          dir=${what === 'citation' ? 'auto' : 'ltr'}
          spellcheck="false"
          rows=${what === 'link' ? 1 : 4}
          .value=${text}
          @focus=${selectAll}
        ></textarea>
      </label>
      <button type="button" @click=${(event: Event) => this.copy(event, text, language)}>
        ${say(language, 'reuse.copy', { what })}
      </button>
    </div>`;
  }

  private async save(format: Format, reusable: Reusable, language: Language): Promise<void> {
    saveBlob(await this.fileOf(format, reusable, language), fileName(reusable.name, format));
  }

  private async fileOf(format: Format, reusable: Reusable, language: Language): Promise<Blob> {
    const { title, finding, draw } = reusable;
    const words = await reusable.words();
    const direction = getComputedStyle(this.host).direction === 'rtl' ? 'rtl' : 'ltr';
    if (format === 'xlsx' || draw === undefined) {
      const link = pageAddress() + reusable.fragment;
      const bytes = workbookOf({ title, finding, ...words }, { language, direction, link });
      return new Blob([bytes], { type: WORKBOOK_TYPE });
    }
    const picture = posterOf({ title, finding, draw }, words.origin, direction, language);
    if (format === 'svg') return new Blob([toSvgString(picture)], { type: 'image/svg+xml' });
    const [source = ''] = originNotes(words.origin, language);
    return toPng(picture, { Title: title, Description: finding, Source: source });
  }

  private async copy(event: Event, text: string, language: Language): Promise<void> {
    const field = (event.currentTarget as Element).closest('.field')?.querySelector('textarea');
    const copied = await this.attempt(() => navigator.clipboard.writeText(text), say(language, 'reuse.notCopied'));
    if (copied) this.tell(say(language, 'reuse.copied'));
    else field?.focus();
  }

  /** Whether it could be done; says `failure` where not. */
  private async attempt(act: () => Promise<void>, failure: string): Promise<boolean> {
    this.tell('');
    await this.host.updateComplete;
    try {
      await act();
      return true;
    } catch {
      this.tell(failure);
      return false;
    }
  }

  private tell(words: string): void {
    this.said = words;
    this.host.requestUpdate();
  }
}

function selectAll(event: Event): void {
  (event.currentTarget as HTMLTextAreaElement).select();
}
