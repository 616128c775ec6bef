import { html, type TemplateResult } from 'lit';
import type { Shown } from './shown.js';
import { step } from './step.js';

/** Step 1: drop a file or choose it. */
export function fileStep({ words, take }: Shown, over: boolean): TemplateResult {
  const content = html`<div class="drop ${over ? 'over' : ''}">
      <span>${words.drop}</span>
      <button type="button" class="primary" @click=${open}>${words.choose}</button>
      <input
        type="file"
        multiple
        tabindex="-1"
        aria-hidden="true"
        accept=".csv,.txt,.tsv,.xlsx,.json"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          take(input.files ?? []);
          // The same file can then be chosen again after it was mended.
          setTimeout(() => (input.value = ''));
        }}
      />
    </div>
    <p class="quiet">${words.also}</p>`;
  return step(1, words.steps[0]!, { waiting: false, content });
}

function open(event: Event): void {
  (event.currentTarget as HTMLElement).parentElement?.querySelector('input')?.click();
}
