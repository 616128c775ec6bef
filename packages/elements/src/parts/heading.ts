import { html, type TemplateResult } from 'lit';

/** A heading of the level 2 to 6; a level outside is brought to the nearest. */
export function heading(level: number, text: string | TemplateResult, part = 'heading'): TemplateResult {
  switch (Math.min(Math.max(Math.trunc(level) || 2, 2), 6)) {
    case 2:
      return html`<h2 part=${part}>${text}</h2>`;
    case 3:
      return html`<h3 part=${part}>${text}</h3>`;
    case 4:
      return html`<h4 part=${part}>${text}</h4>`;
    case 5:
      return html`<h5 part=${part}>${text}</h5>`;
    default:
      return html`<h6 part=${part}>${text}</h6>`;
  }
}
