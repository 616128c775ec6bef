import { html, type TemplateResult } from 'lit';

/** What stands below the heading of a step; a text where the step has to wait. */
export interface StepContent {
  readonly waiting: boolean;
  readonly content: unknown;
}

/** A step of the workshop: its number, its name, and what is to be done there. */
export function step(number: number, name: string, { waiting, content }: StepContent): TemplateResult {
  return html`<section aria-labelledby="step${number}" ?data-waiting=${waiting}>
    <h2 id="step${number}" tabindex="-1"><span class="ordinal">${number}</span> ${name}</h2>
    ${typeof content === 'string' ? html`<p class="quiet">${content}</p>` : content}
  </section>`;
}
