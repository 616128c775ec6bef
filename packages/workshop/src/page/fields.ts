import { html, type TemplateResult } from 'lit';

/** A labelled select; an unknown value is one more option, so that what was found is never lost. */
export function select(
  label: string,
  value: string,
  options: readonly (readonly [value: string, text: string])[],
  changed: (value: string) => void,
): TemplateResult {
  const all = options.some(([known]) => known === value) ? options : [[value, value || '–'] as const, ...options];
  return html`<label class="control"
    ><span>${label}</span
    ><select @change=${(event: Event) => changed((event.target as HTMLSelectElement).value)}>
      ${all.map(([known, text]) => html`<option value=${known} .selected=${known === value}>${text}</option>`)}
    </select></label
  >`;
}

/** A labelled field of text, or of another type. */
export function field(label: string, value: string, changed: (value: string) => void, type = 'text'): TemplateResult {
  return html`<label class="control"
    ><span>${label}</span
    ><input
      type=${type}
      autocomplete="off"
      .value=${value}
      @change=${(event: Event) => changed((event.target as HTMLInputElement).value)}
  /></label>`;
}
