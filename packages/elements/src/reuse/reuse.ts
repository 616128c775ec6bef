import { say, type Language } from '@teilhabe/charts';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { safeUrl } from '../load/safe-url.js';
import type { IndicatorData } from '../indicator/indicator-data.js';
import type { ReusePanel } from './panel.js';
import type { Reusable } from './reusable.js';

/**
 * The disclosure for taking an indicator along. Links to published files are there at once; what must be made in the
 * browser is fetched when a reader first opens it.
 */
export class Reuse {
  private panel: ReusePanel | undefined;
  private failed = false;

  constructor(private readonly host: LitElement) {}

  /** The disclosure; `reusable` is what is shown at the moment. */
  disclosure(reusable: Reusable, language: Language): TemplateResult {
    const { panel, failed } = this;
    return html`<details class="reuse" part="reuse" data-screen @toggle=${this.open}>
      <summary>${say(language, 'reuse.title')}</summary>
      <ul class="downloads" aria-label=${say(language, 'ui.download')}>
        ${links(reusable.data, language)} ${panel?.files(reusable, language)}
      </ul>
      ${panel?.sharing(reusable, language)} ${failed ? html`<p>${say(language, 'failure.unreachable')}</p>` : nothing}
    </details>`;
  }

  private readonly open = async (event: Event): Promise<void> => {
    if (this.panel || !(event.currentTarget as HTMLDetailsElement).open) return;
    try {
      const { ReusePanel } = await import('./panel.js');
      this.panel ??= new ReusePanel(this.host);
      this.failed = false;
    } catch {
      this.failed = true;
    }
    this.host.requestUpdate();
  };
}

/** Links to the published files: CSV, the dialect of the reader's language first, and JSON-stat. */
function links({ dataset, base, url }: IndicatorData, language: Language): readonly TemplateResult[] {
  const csv = dataset.extension.teilhabe?.csv ?? {};
  const dialects = language.tag === 'de' ? (['de', 'en'] as const) : (['en', 'de'] as const);
  const files = dialects.map((dialect) => [csv[dialect] ?? '', say(language, 'ui.csv', { dialect })] as const);
  return [...files, [url, say(language, 'reuse.file', { format: 'json' })] as const].flatMap(([path, text]) => {
    const address = path === '' ? null : safeUrl(path, base);
    return address === null ? [] : [html`<li><a href=${address} download>${text}</a></li>`];
  });
}
