import { say, type Language } from '@teilhabe/charts';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { languageOf } from '../language/language-of.js';
import { loadLanguage } from '../language/load-language.js';
import { offeredFile } from './offered-file.js';
import type { ReusePanel } from './panel.js';
import type { Reusable } from './reusable.js';

/**
 * The disclosure for taking along what an element shows. Files that are published are there at once; what must be made in the
 * browser is fetched when a reader first opens it.
 */
export class Reuse {
  private panel: ReusePanel | undefined;
  private failed = false;

  constructor(private readonly host: LitElement) {}

  /** The disclosure; `reusable` is what is shown at the moment, undefined while that is not known yet. */
  disclosure(reusable: Reusable | undefined, language: Language): TemplateResult {
    const { panel, failed } = this;
    return html`<details class="reuse" part="reuse" data-screen @toggle=${this.open}>
      <summary>${say(language, 'reuse.title')}</summary>
      <ul class="downloads" aria-label=${say(language, 'ui.download')}>
        ${reusable?.files.map(offeredFile)} ${reusable && panel?.files(reusable, language)}
      </ul>
      ${reusable && panel?.sharing(reusable, language)}
      ${failed ? html`<p>${say(language, 'failure.unreachable')}</p>` : nothing}
    </details>`;
  }

  private readonly open = async (event: Event): Promise<void> => {
    if (this.panel || !(event.currentTarget as HTMLDetailsElement).open) return;
    try {
      const { ReusePanel, loadReuse } = await import('./panel.js');
      await loadLanguage(languageOf(this.host), [loadReuse]);
      this.panel ??= new ReusePanel(this.host);
      this.failed = false;
    } catch {
      this.failed = true;
    }
    this.host.requestUpdate();
  };
}
